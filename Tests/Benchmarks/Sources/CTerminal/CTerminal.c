#define _GNU_SOURCE
#include "CTerminal.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

int terminal_open(char *path) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  if (terminal < 0) return -1;
  if (grantpt(terminal) || unlockpt(terminal) || ptsname_r(terminal, path, 128) || ioctl(terminal, TIOCSWINSZ, &size)) {
    close(terminal);
    return -1;
  }
  return terminal;
}

short terminal_new_session(void) { return POSIX_SPAWN_SETSID; }
