#ifndef CFUZZER_H
#define CFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with its usual arguments, calling back for every input; it is linked by `-sanitize=fuzzer`.
int LLVMFuzzerRunDriver(int *argument_count, char ***arguments, int (*callback)(const uint8_t *bytes, size_t count));

#endif
