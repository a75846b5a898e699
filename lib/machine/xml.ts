/** A text inside an element or attribute of XML, or of HTML that XML holds: a name with `<` in it is written out. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
