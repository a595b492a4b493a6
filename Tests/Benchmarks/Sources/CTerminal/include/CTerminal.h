/// What Swift cannot reach of pseudo-terminals.
#ifndef C_TERMINAL_H
#define C_TERMINAL_H

/// Opens a pseudo-terminal of 24 lines of 80 columns and writes the path of its other end into `path`, which must hold
/// 128 bytes; returns -1 where there is none.
int terminal_open(char *path);

/// The flag by which a started process leads a session of its own.
short terminal_new_session(void);

#endif
