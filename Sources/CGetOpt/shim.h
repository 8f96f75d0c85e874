#pragma once
#include <getopt.h>

/* getopt's state is global variables, which Swift cannot name; these read and set them. */
static inline const char *getopt_argument(void) { return optarg; }
static inline int getopt_index(void) { return optind; }
static inline void getopt_start(void) { optind = 0; opterr = 0; }
