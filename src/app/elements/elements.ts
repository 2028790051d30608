export { BwAtlasMap } from './bw-atlas-map.ts';
