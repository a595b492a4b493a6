#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* forkpty would leave a moment in which another thread's child inherits the terminal, so its steps are done here
   with close-on-exec from the start. */

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

/* In the child: signals as a shell would hand them on, and no core files from tests that crash. */
static void reset_process(void) {
  struct rlimit none_left = {0, 0};
  setrlimit(RLIMIT_CORE, &none_left);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

int cpt_spawn(const char *path, char *const arguments[], char *const environment[], int rows, int columns,
              int *terminal) {
  char name[64];
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -errno;
  if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name, sizeof name) != 0) {
    int error = errno;
    close(master);
    return -error;
  }
  /* Held until the child has it, so that the master never sees a terminal that nobody has open. */
  int slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  cpt_resize(master, rows, columns);
  int process = fork();
  if (process == 0) {
    reset_process();
    setsid();
    ioctl(slave, TIOCSCTTY, 0);
    dup2(slave, 0);
    dup2(slave, 1);
    dup2(slave, 2);
    execve(path, arguments, environment);
    _exit(127);
  }
  int error = errno;
  close(slave);
  if (process < 0) {
    close(master);
    return -error;
  }
  *terminal = master;
  return process;
}

bool cpt_send(int terminal, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(terminal, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

ssize_t cpt_read(int terminal, char *bytes, size_t count, int milliseconds) {
  struct pollfd wanted = {.fd = terminal, .events = POLLIN};
  for (;;) {
    int ready = poll(&wanted, 1, milliseconds);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return -1;
    ssize_t got = read(terminal, bytes, count);
    if (got < 0 && errno == EINTR) continue;
    return got < 0 ? 0 : got; /* EIO: the last program has closed the terminal */
  }
}

void cpt_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

bool cpt_get_modes(int terminal, cpt_modes *modes) {
  struct termios found;
  if (tcgetattr(terminal, &found) != 0) return false;
  memset(modes, 0, sizeof *modes);
  modes->flags[0] = found.c_iflag;
  modes->flags[1] = found.c_oflag;
  modes->flags[2] = found.c_cflag;
  modes->flags[3] = found.c_lflag;
  memcpy(modes->characters, found.c_cc, NCCS < 32 ? NCCS : 32);
  return true;
}

bool cpt_same_modes(const cpt_modes *left, const cpt_modes *right) { return memcmp(left, right, sizeof *left) == 0; }

static bool wait_for(int process, int milliseconds, int *raw) {
  long long deadline = now() + milliseconds;
  for (;;) {
    int result = waitpid(process, raw, WNOHANG);
    if (result == process) return true;
    if ((result < 0 && errno != EINTR) || now() > deadline) return false;
    poll(NULL, 0, 1);
  }
}

bool cpt_wait(int process, int milliseconds, int *status) {
  int raw;
  if (!wait_for(process, milliseconds, &raw)) return false;
  *status = WIFEXITED(raw) ? WEXITSTATUS(raw) : 128 + WTERMSIG(raw);
  return true;
}

void cpt_signal(int process, int number) { kill(process, number); }

void cpt_close(int process, int terminal) {
  int raw;
  if (process > 0 && waitpid(process, &raw, WNOHANG) == 0) {
    kill(process, SIGKILL);
    waitpid(process, &raw, 0);
  }
  close(terminal);
}

static void gather(int *descriptor, char **bytes, size_t *count) {
  char chunk[65536];
  ssize_t got = read(*descriptor, chunk, sizeof chunk);
  if (got < 0 && (errno == EINTR || errno == EAGAIN)) return;
  if (got <= 0) {
    close(*descriptor);
    *descriptor = -1;
    return;
  }
  char *larger = realloc(*bytes, *count + (size_t)got);
  if (larger == NULL) abort();
  memcpy(larger + *count, chunk, (size_t)got);
  *bytes = larger;
  *count += (size_t)got;
}

bool cpt_run(const char *path, char *const arguments[], char *const environment[], const char *input, size_t count,
             const char *output_path, int milliseconds, cpt_result *result) {
  int in[2], out[2], err[2];
  memset(result, 0, sizeof *result);
  if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0 || pipe2(err, O_CLOEXEC) != 0) return false;
  int process = fork();
  if (process == 0) {
    reset_process();
    setsid();
    dup2(in[0], 0);
    dup2(err[1], 2);
    if (output_path == NULL) {
      dup2(out[1], 1);
    } else {
      close(1);
      if (*output_path != 0 && open(output_path, O_WRONLY | O_CREAT, 0600) != 1) _exit(126);
    }
    execve(path, arguments, environment);
    _exit(127);
  }
  close(in[0]);
  close(out[1]);
  close(err[1]);
  fcntl(in[1], F_SETFL, O_NONBLOCK);
  sigset_t pipe_signal, old;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &old);
  long long deadline = now() + milliseconds;
  while (in[1] >= 0 || out[0] >= 0 || err[0] >= 0) {
    if (in[1] >= 0 && count == 0) {
      close(in[1]);
      in[1] = -1;
      continue;
    }
    struct pollfd wanted[3] = {
        {.fd = in[1], .events = POLLOUT}, {.fd = out[0], .events = POLLIN}, {.fd = err[0], .events = POLLIN}};
    long long left = deadline - now();
    if (left <= 0 || (poll(wanted, 3, (int)left) < 0 && errno != EINTR)) break;
    if (wanted[0].revents) {
      ssize_t written = write(in[1], input, count);
      if (written > 0) {
        input += written;
        count -= (size_t)written;
      } else if (errno != EAGAIN && errno != EINTR) {
        count = 0;
      }
    }
    if (wanted[1].revents) gather(&out[0], &result->output, &result->output_count);
    if (wanted[2].revents) gather(&err[0], &result->messages, &result->messages_count);
  }
  struct timespec none = {0, 0};
  sigtimedwait(&pipe_signal, NULL, &none);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  if (in[1] >= 0) close(in[1]);
  if (out[0] >= 0) close(out[0]);
  if (err[0] >= 0) close(err[0]);
  long long left = deadline - now();
  if (cpt_wait(process, left > 0 ? (int)left : 0, &result->status)) return true;
  kill(process, SIGKILL);
  int raw;
  waitpid(process, &raw, 0);
  return false;
}

long cpt_find(const void *text, size_t count, const void *wanted, size_t length) {
  const char *found = memmem(text, count, wanted, length);
  return found ? found - (const char *)text : -1;
}

void cpt_free(cpt_result *result) {
  free(result->output);
  free(result->messages);
}
