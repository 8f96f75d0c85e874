#pragma once
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/// Keeps the parser from writing its errors to the standard error stream.
static inline void sallyport_ignore_xml_error(void *context, const char *message, ...) {
    (void)context;
    (void)message;
}

static inline void sallyport_silence_xml(void) {
    xmlSetGenericErrorFunc(NULL, sallyport_ignore_xml_error);
    xmlSetStructuredErrorFunc(NULL, NULL);
}
