#include "CBitRows.h"

#include <stdlib.h>
#include <string.h>

#define FACTS BIT_ROWS_FACTS

struct bit_rows {
  int rules;
  int words;
  uint8_t *ranks;
  /// One row for each value of each fact: the rules whose conditions allow it.
  uint64_t *when[FACTS];
  /// One row for each value of each fact: the rules whose limits allow it.
  uint64_t *unless[FACTS];
  /// The rules whose limits allow every value of a fact.
  uint64_t *unlimited[FACTS];
  /// The rules that mention a fact.
  uint64_t *mentions[FACTS];
  uint64_t last;
};

static uint64_t *row_space(int rows, int words) { return calloc((size_t)rows * words + 8, sizeof(uint64_t)); }

static void set(uint64_t *row, int rule) { row[rule / 64] |= 1ull << (rule % 64); }

bit_rows *bit_rows_make(
  int rules, const int *sizes, const uint8_t *ranks,
  const uint32_t *when, const uint8_t *limited, const uint32_t *unless) {
  bit_rows *rows = calloc(1, sizeof *rows);
  rows->rules = rules;
  rows->words = (rules + 63) / 64;
  rows->ranks = malloc(rules);
  memcpy(rows->ranks, ranks, rules);
  rows->last = rules % 64 ? (1ull << (rules % 64)) - 1 : ~0ull;
  for (int fact = 0; fact < FACTS; fact++) {
    uint32_t full = (1u << sizes[fact]) - 1;
    rows->when[fact] = row_space(sizes[fact], rows->words);
    rows->unless[fact] = row_space(sizes[fact], rows->words);
    rows->unlimited[fact] = row_space(1, rows->words);
    rows->mentions[fact] = row_space(1, rows->words);
    for (int rule = 0; rule < rules; rule++) {
      uint32_t yes = when[rule * FACTS + fact], no = unless[rule * FACTS + fact];
      for (int value = 0; value < sizes[fact]; value++) {
        if (yes >> value & 1) set(rows->when[fact] + value * rows->words, rule);
        if (limited[rule] && (no >> value & 1)) set(rows->unless[fact] + value * rows->words, rule);
      }
      if (limited[rule] && no == full) set(rows->unlimited[fact], rule);
      if (yes != full || (limited[rule] && no != full)) set(rows->mentions[fact], rule);
    }
  }
  return rows;
}

void bit_rows_free(bit_rows *rows) {
  for (int fact = 0; fact < FACTS; fact++) {
    free(rows->when[fact]);
    free(rows->unless[fact]);
    free(rows->unlimited[fact]);
    free(rows->mentions[fact]);
  }
  free(rows->ranks);
  free(rows);
}

static inline __attribute__((always_inline)) int answer(
  const bit_rows *rows, const uint8_t *values, uint16_t *out, int *best, int list) {
  const uint64_t *w[FACTS], *u[FACTS];
  int words = rows->words, found = 0, strictest = 9;
  for (int i = 0; i < FACTS; i++) {
    w[i] = rows->when[i] + values[i] * words;
    u[i] = rows->unless[i] + values[i] * words;
  }
  for (int k = 0; k < words; k++) {
    uint64_t yes = w[0][k] & w[1][k] & w[2][k] & w[3][k] & w[4][k] & w[5][k] & w[6][k] & w[7][k] & w[8][k] & w[9][k];
    uint64_t no = u[0][k] & u[1][k] & u[2][k] & u[3][k] & u[4][k] & u[5][k] & u[6][k] & u[7][k] & u[8][k] & u[9][k];
    yes &= ~no;
    while (yes) {
      int rule = k * 64 + __builtin_ctzll(yes);
      yes &= yes - 1;
      if (list) out[found] = rule;
      found++;
      if (rows->ranks[rule] < strictest) strictest = rows->ranks[rule];
    }
  }
  *best = strictest;
  return found;
}

int bit_rows_list(const bit_rows *rows, const uint8_t *values, uint16_t *out, int *best) {
  return answer(rows, values, out, best, 1);
}

int bit_rows_count(const bit_rows *rows, const uint8_t *values, int *best) { return answer(rows, values, 0, best, 0); }

int bit_rows_turn(const bit_rows *rows, const uint8_t *values, uint32_t known, uint64_t *open) {
  const uint64_t *w[FACTS], *u[FACTS];
  int words = rows->words, asked = 0, count[FACTS] = {0};
  for (int i = 0; i < FACTS; i++) {
    if (known >> i & 1) {
      w[asked++] = rows->when[i] + values[i] * words;
      u[i] = rows->unless[i] + values[i] * words;
    } else {
      u[i] = rows->unlimited[i];
    }
  }
  for (int k = 0; k < words; k++) {
    uint64_t yes = k == words - 1 ? rows->last : ~0ull, no = ~0ull;
    for (int j = 0; j < asked; j++) yes &= w[j][k];
    for (int i = 0; i < FACTS; i++) no &= u[i][k];
    yes &= ~no;
    open[k] = yes;
    for (int i = 0; i < FACTS; i++)
      if (!(known >> i & 1)) count[i] += __builtin_popcountll(yes & rows->mentions[i][k]);
  }
  int most = -1, mentions = 0;
  for (int i = 0; i < FACTS; i++)
    if (count[i] > mentions) {
      mentions = count[i];
      most = i;
    }
  return most;
}

uint64_t bit_rows_pass(const bit_rows *rows, const uint8_t *values, int count, int list) {
  uint16_t out[65536 / 4];
  uint64_t sum = 0;
  int best = 9;
  for (int i = 0; i < count; i++) {
    const uint8_t *one = values + i * FACTS;
    sum += list ? bit_rows_list(rows, one, out, &best) : bit_rows_count(rows, one, &best);
    sum += best;
  }
  return sum;
}

uint64_t bit_rows_turns(const bit_rows *rows, const uint8_t *values, const uint32_t *known, int count) {
  uint64_t open[65536 / 64], sum = 0;
  for (int i = 0; i < count; i++) sum += bit_rows_turn(rows, values + i * FACTS, known[i], open);
  return sum;
}
