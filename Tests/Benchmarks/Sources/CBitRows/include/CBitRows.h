/// The floor: rules over plain facts as rows of bits, written by hand in C.
///
/// For every value of every fact one row says which rules' conditions allow it, another which rules' limits do. A whole
/// assignment is answered by and-ing the rows of its values.
#ifndef C_BIT_ROWS_H
#define C_BIT_ROWS_H

#include <stdint.h>

/// The number of facts that the rows are made for, so that the compiler can unroll.
#define BIT_ROWS_FACTS 10

typedef struct bit_rows bit_rows;

/// Makes rows for `rules` rules.
///
/// `sizes` holds the number of values of each fact, `ranks` the strictness of each rule (0 is strictest), `when` and
/// `unless` a mask of values for each rule and fact, and `limited` a 1 for every rule that has a limit.
bit_rows *bit_rows_make(
  int rules, const int *sizes, const uint8_t *ranks,
  const uint32_t *when, const uint8_t *limited, const uint32_t *unless);

void bit_rows_free(bit_rows *rows);

/// The rules that apply, smallest first; returns how many, and in `best` the strictest rank, 9 where none applies.
int bit_rows_list(const bit_rows *rows, const uint8_t *values, uint16_t *out, int *best);

/// The number of rules that apply, and in `best` the strictest rank.
int bit_rows_count(const bit_rows *rows, const uint8_t *values, int *best);

/// One turn of a dialogue: the rules that are still open where only the facts of the mask `known` are, into `open`.
///
/// Returns the unknown fact that most of the open rules mention; -1 where none is mentioned.
int bit_rows_turn(const bit_rows *rows, const uint8_t *values, uint32_t known, uint64_t *open);

/// Answers `count` assignments one after the other, as a list or as a count; returns a sum so that nothing is left out.
uint64_t bit_rows_pass(const bit_rows *rows, const uint8_t *values, int count, int list);

/// Takes `count` turns one after the other.
uint64_t bit_rows_turns(const bit_rows *rows, const uint8_t *values, const uint32_t *known, int count);

#endif
