/** A length of time as SCORM 1.2 writes it: `0001:02:03`. @param span in milliseconds */
export function spanOf(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1000));
  const hours = Math.min(9999, Math.floor(seconds / 3600));
  return `${padded(hours, 4)}:${padded(Math.floor(seconds / 60) % 60, 2)}:${padded(seconds % 60, 2)}`;
}

/** The time of day on this device. */
export function timeOf(moment: Date): string {
  return [moment.getHours(), moment.getMinutes(), moment.getSeconds()]
    .map((part) => padded(part, 2))
    .join(':');
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
