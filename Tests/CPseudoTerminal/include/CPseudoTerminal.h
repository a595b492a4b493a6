#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* Runs programs in a pseudo-terminal or between pipes, for tests. Safe to use from several threads at once. */

/// The modes of a terminal, for comparing.
typedef struct {
  unsigned int flags[4];
  unsigned char characters[32];
} cpt_modes;

/// Starts a program in a new pseudo-terminal; gives its process id, or minus the error's number.
int cpt_spawn(const char *path, char *const arguments[], char *const environment[], int rows, int columns,
              int *terminal);

/// Sends bytes as if typed; all of them, or false.
bool cpt_send(int terminal, const char *bytes, size_t count);

/// Reads what was shown: the number of bytes, 0 at the end, -1 when nothing came in time.
ssize_t cpt_read(int terminal, char *bytes, size_t count, int milliseconds);

/// Changes the window's size, which tells the program by SIGWINCH.
void cpt_resize(int terminal, int rows, int columns);

/// Gives the terminal's modes.
bool cpt_get_modes(int terminal, cpt_modes *modes);

/// Whether two terminals' modes are the same.
bool cpt_same_modes(const cpt_modes *left, const cpt_modes *right);

/// Waits for a process to end: true with its exit status, or 128 + the signal that ended it; false when it did not in
/// time.
bool cpt_wait(int process, int milliseconds, int *status);

/// Where some bytes first stand among others, or -1: in a debug build Swift takes far longer.
long cpt_find(const void *text, size_t count, const void *wanted, size_t length);

/// Sends a signal to a process.
void cpt_signal(int process, int number);

/// Ends a process that may still run, and closes the terminal.
void cpt_close(int process, int terminal);

/// What a program that ran between pipes came to; to be freed.
typedef struct {
  int status;
  char *output;
  size_t output_count;
  char *messages;
  size_t messages_count;
} cpt_result;

/// Runs a program with some input to its end; false when it did not end in time.
/// Standard output is gathered, or goes to a path where one is given; the empty path means closed.
bool cpt_run(const char *path, char *const arguments[], char *const environment[], const char *input, size_t count,
             const char *output_path, int milliseconds, cpt_result *result);

/// Frees what a result holds.
void cpt_free(cpt_result *result);

#endif
