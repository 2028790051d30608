/**
 * The folder of boundaries, tables and catalogue: that of the flag, else that of the environment, so that commands which
 * build the data first (`npm start`, `npm run build`) show another folder too.
 */
export function chooseGeodata(
  flag: string | undefined,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = environment['ATLAS_GEODATA'];
  return flag ?? (named === undefined || named === '' ? 'geodata' : named);
}
