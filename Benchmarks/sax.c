// sax FILE…: unpacks the parts of DOCX files that hold text, styles, lists and notes, and lets libxml2 parse them with
// callbacks that do nothing. What a reader of DOCX cannot do without.
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

static void start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                  const xmlChar **declared, int attributes, int defaulted, const xmlChar **values) {}
static void end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {}
static void text(void *user, const xmlChar *bytes, int count) {}

static int is_read(const char *name) {
  static const char *const parts[] = {"_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml",
                                      "word/numbering.xml", "word/footnotes.xml", "word/endnotes.xml", "docProps/core.xml"};
  for (size_t index = 0; index < sizeof parts / sizeof *parts; index++)
    if (!strcmp(name, parts[index])) return 1;
  return !strncmp(name, "word/header", 11) || !strncmp(name, "word/footer", 11);
}

int main(int count, char **paths) {
  xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC, .startElementNs = start, .endElementNs = end, .characters = text, .ignorableWhitespace = text};
  for (int file = 1; file < count; file++) {
    zip_t *archive = zip_open(paths[file], ZIP_RDONLY, NULL);
    if (!archive) return 1;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive, 0); index++) {
      zip_stat_t status;
      if (zip_stat_index(archive, index, 0, &status) || !is_read(status.name)) continue;
      char *bytes = malloc(status.size + 1);
      zip_file_t *part = zip_fopen_index(archive, index, 0);
      if (!bytes || !part || zip_fread(part, bytes, status.size) != (zip_int64_t)status.size) return 1;
      zip_fclose(part);
      if (xmlSAXUserParseMemory(&handler, NULL, bytes, status.size)) return 1;
      free(bytes);
    }
    zip_discard(archive);
  }
  return 0;
}
