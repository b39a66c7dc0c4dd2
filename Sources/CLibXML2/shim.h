// Debian builds libxml2 with ICU, whose headers contradict those of Foundation's own ICU in every
// module that imports both. Only converters of character encodings, which nobody here touches,
// look different without it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
