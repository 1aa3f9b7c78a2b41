#define CATCH_CONFIG_MAIN
#include "catch_any.h"
