import { createRequire } from 'node:module';
import type InitSqlJs from 'sql.js';
import type { Database, SqlValue } from 'sql.js';

/** Required, as an import would read through all of its text for names first. */
const initSqlJs = createRequire(import.meta.url)('sql.js') as typeof InitSqlJs;

/** SQLite, ready when this module is: its program takes some milliseconds to load, once. */
const sqlite = await initSqlJs();

export type DatabaseRow = Readonly<Record<string, SqlValue>>;

/**
 * Opens a database in memory, does `work` with it and closes it.
 *
 * @throws Error with SQLite's own message if the bytes are no database, or a damaged one
 */
export function withDatabase<T>(bytes: Uint8Array, work: (query: Query) => T): T {
  const database = new sqlite.Database(bytes);
  try {
    return work((sql) => listRows(database, sql));
  } finally {
    database.close();
  }
}

/** Rows of a query, by column. */
export type Query = (sql: string) => DatabaseRow[];

function listRows(database: Database, sql: string): DatabaseRow[] {
  const statement = database.prepare(sql);
  try {
    const rows: DatabaseRow[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    return rows;
  } finally {
    statement.free();
  }
}
