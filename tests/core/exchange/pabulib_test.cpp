#include "catch_any.h"
#include "exchange/pabulib.h"
