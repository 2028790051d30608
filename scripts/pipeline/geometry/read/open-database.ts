import { createRequire } from 'node:module';
import type InitSqlJs from 'sql.js';
import type { Database, SqlJsStatic, SqlValue } from 'sql.js';

let sqlite: SqlJsStatic | undefined;

/**
 * Loads SQLite, once. It takes 50 ms of processor, a twentieth of what the shapes of a state take, so that only those
 * who read or write a GeoPackage ask for it.
 */
export async function loadSqlite(): Promise<SqlJsStatic> {
  // Required, as an import would read through all of its text for names first.
  sqlite ??= await (createRequire(import.meta.url)('sql.js') as typeof InitSqlJs)();
  return sqlite;
}

export type DatabaseRow = Readonly<Record<string, SqlValue>>;

/**
 * Opens a database in memory, does `work` with it and closes it. SQLite must have been loaded.
 *
 * @throws Error with SQLite's own message if the bytes are no database, or a damaged one
 */
export function withDatabase<T>(bytes: Uint8Array, work: (query: Query) => T): T {
  if (!sqlite) throw new Error('SQLite has not been loaded');
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
