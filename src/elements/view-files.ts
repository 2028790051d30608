import { writeZip } from '../core/bundle/zip.ts';
import { germanExcel, rfc4180, writeCsv } from '../core/export/csv.ts';
import { writeGeoJson } from '../core/export/geojson.ts';
import { odsType, writeOds } from '../core/export/ods.ts';
import { buildSheet } from '../core/export/sheet.ts';
import { buildViewTable } from '../core/export/view-table.ts';
import { buildAreaFeature } from '../core/geometry.ts';
import { allMessagesOf } from '../core/messages/all-messages.ts';
import type { View } from '../core/view.ts';

/** The forms in which the rows of a view can be taken along. */
export const viewFormats = ['excel', 'rfc', 'xlsx', 'ods', 'geojson'] as const;
export type ViewFormat = (typeof viewFormats)[number];

interface FileOfView {
  readonly ending: string;
  readonly make: (view: View) => Blob | Promise<Blob>;
}

const text = (content: string, type: string) => new Blob([content], { type });

/** What a view displays as a file: the rows of the table in its order, with class and status; for GIS with their shapes. */
export const fileOfView: Readonly<Record<ViewFormat, FileOfView>> = {
  excel: {
    ending: 'csv',
    make: (view) =>
      text(writeCsv(buildViewTable(view, view.selection.language), germanExcel), 'text/csv;charset=utf-8'),
  },
  rfc: {
    ending: 'csv',
    make: (view) => text(writeCsv(buildViewTable(view, 'codes'), rfc4180), 'text/csv;charset=utf-8'),
  },
  xlsx: {
    ending: 'xlsx',
    make: async (view) => {
      const { default: writeExcelFile } = await import('write-excel-file/browser');
      const { language } = view.selection;
      const sheet = buildSheet(allMessagesOf(language).export.sheet, buildViewTable(view, language));
      return writeExcelFile([sheet]).toBlob();
    },
  },
  ods: {
    ending: 'ods',
    make: (view) => {
      const { language } = view.selection;
      const parts = writeOds([
        { name: allMessagesOf(language).export.sheet, table: buildViewTable(view, language) },
      ]);
      const encoder = new TextEncoder();
      const archive = writeZip(
        parts.map(({ path, pieces }) => ({ path, bytes: encoder.encode([...pieces].join('')) })),
      );
      return new Blob([archive], { type: odsType });
    },
  },
  geojson: {
    ending: 'geojson',
    make: (view) => {
      const table = buildViewTable(view, 'codes');
      const shown = new Set(table.rows.map(([id]) => id));
      const { topology } = view.dataset;
      const areas = topology.objects.municipalities.geometries
        .filter(({ id }) => shown.has(id))
        .map((area) => buildAreaFeature(topology, area));
      return text(writeGeoJson(areas, table), 'application/geo+json');
    },
  },
};
