// Debian builds libxml2 with ICU, whose headers would come along. Foundation brings another ICU, and Swift refuses two modules
// that define the same type differently. What the macro guards (two fields at the end of a struct) is never touched here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
