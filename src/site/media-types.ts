/** By the format of a file. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  imscc: 'application/zip',
  xml: 'application/xml',
} as const;
