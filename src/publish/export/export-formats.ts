/** Formats of other programs, and whether each is one file or a folder of them. */
export const EXPORTS = {
  graphml: 'file',
  mermaid: 'file',
  csv: 'folder',
  parquet: 'folder',
  'neo4j-csv': 'folder',
} as const;
export type ExportFormat = keyof typeof EXPORTS;
