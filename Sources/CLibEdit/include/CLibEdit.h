#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* libedit behind functions with fixed arguments. One editor at a time; one thread. */

/// An editor: the libedit handle, its history and its prompt.
typedef struct cle_editor cle_editor;

/// What a read came to.
typedef enum { CLE_LINE, CLE_INTERRUPTED, CLE_END, CLE_FAILED } cle_event;

/// What a key function did to the line.
typedef enum { CLE_CHANGED, CLE_PRINTED, CLE_NOTHING_FOUND } cle_effect;

/// Called for Tab with the owner, the line in UTF-8, its length and the cursor's place, both in bytes.
typedef cle_effect (*cle_completer)(void *owner, const char *line, size_t length, size_t cursor);

/// Makes an editor on standard input and output; NULL where libedit cannot.
cle_editor *cle_open(const char *name, cle_completer completer);

/// Ends an editor and leaves the terminal as it was found.
void cle_close(cle_editor *editor);

/// Reads one line with a prompt of one line; what lies between two bytes 1 takes no room on the screen.
/// The line stays valid until the next call. Interrupted, it gives the length of what had been typed.
cle_event cle_read(cle_editor *editor, void *owner, const char *prompt, const char **line, size_t *length);

/// Replaces a number of characters before the cursor by a text in UTF-8; for key functions.
bool cle_replace(cle_editor *editor, int characters, const char *text);

/// Adds a line to the history, which lives in memory alone.
void cle_remember(cle_editor *editor, const char *line);

/// Forgets all lines.
void cle_forget(cle_editor *editor);

/// Makes SIGINT set a flag instead of ending the process, and makes system calls return.
void cle_catch_interrupts(void);

/// Whether SIGINT came since the last call.
bool cle_take_interrupt(void);

/// Waits until a descriptor can be read: 1 when it can, 0 when SIGINT came, otherwise minus the error's number.
int cle_wait_readable(int descriptor);

/// Keeps what is being typed on a terminal without editor from being thrown away when Ctrl-C comes; until
/// `cle_release_typed`, which a signal that ends the process stands in for.
void cle_keep_typed(int descriptor);

/// Leaves the terminal as `cle_keep_typed` found it. Interrupted, it throws away what had been typed, and gives its length.
size_t cle_release_typed(int descriptor, bool interrupted);

/// Takes a UTF-8 locale for character types, whatever the environment says.
void cle_use_utf8(void);

/// The environment of the process, ended by NULL.
char *const *cle_environment(void);

/// The window's width in columns; 0 where the descriptor has none.
int cle_window_columns(int descriptor);

/// Ignores SIGPIPE, so that a closed pipe is an error of the write.
void cle_ignore_sigpipe(void);

#endif
