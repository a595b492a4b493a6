#define _GNU_SOURCE
#include "CLibEdit.h"

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

enum { HISTORY_LINES = 500, PASTE_LIMIT = 65536 };

static const char PASTE_ON[] = "\033[?2004h";
static const char PASTE_OFF[] = "\033[?2004l";

struct cle_editor {
  EditLine *edit;
  History *history;
  char *prompt;
  void *owner;
  cle_completer completer;
  bool owes_newline; /* the last key ended the line without printing one */
};

/* What signal handlers need: they get no arguments of ours. */
static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t reading;
static volatile sig_atomic_t keeping; /* of a line that is typed without libedit */
static struct termios cooked;         /* valid while `reading` or `keeping` */

static void put(const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

/* ---- signals ---- */

static void note_alarm(int number) { (void)number; }

static void set_alarm(int milliseconds) {
  struct timeval time = {.tv_usec = milliseconds * 1000L};
  struct itimerval every = {.it_interval = time, .it_value = time};
  setitimer(ITIMER_REAL, &every, NULL);
}

/* An interrupt that comes just before libedit starts to wait would not be noticed until the next key, so alarms
   end the wait until the read is over. */
static void note_interrupt(int number) {
  (void)number;
  interrupted = 1;
  if (reading) set_alarm(20);
}

void cle_catch_interrupts(void) {
  struct sigaction action = {.sa_handler = note_interrupt};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

bool cle_take_interrupt(void) {
  bool was = interrupted;
  interrupted = 0;
  return was;
}

void cle_ignore_sigpipe(void) { signal(SIGPIPE, SIG_IGN); }

static const int last_signals[] = {SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { LAST_SIGNALS = sizeof last_signals / sizeof *last_signals };
static struct sigaction old_actions[LAST_SIGNALS];

/* The last signal of the process: only async-signal-safe calls. */
static void restore_and_die(int number) {
  if (keeping) tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
  if (reading) {
    reading = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
    (void)!write(STDOUT_FILENO, PASTE_OFF, sizeof PASTE_OFF - 1);
    (void)!write(STDOUT_FILENO, "\n", 1);
  }
  for (int i = 0; i < LAST_SIGNALS; i++) {
    if (last_signals[i] == number) sigaction(number, &old_actions[i], NULL);
  }
  raise(number);
}

/* Whoever asks for backtraces gets them, on a restored terminal. Nobody else does: on a terminal the Swift runtime's
   would ask a member of staff to press a key, and wait half a minute for it. */
static void restore_on_last_signals(void) {
  bool wants_backtrace = getenv("SWIFT_BACKTRACE") != NULL;
  for (int i = 0; i < LAST_SIGNALS; i++) {
    struct sigaction old;
    if (sigaction(last_signals[i], NULL, &old) != 0) continue;
    if (old.sa_handler == SIG_IGN || old.sa_handler == restore_and_die) continue;
    struct sigaction action = {.sa_handler = restore_and_die, .sa_flags = SA_NODEFER | SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    if (!wants_backtrace) {
      old.sa_flags = 0;
      old.sa_handler = SIG_DFL;
    }
    old_actions[i] = old;
    sigaction(last_signals[i], &action, NULL);
  }
}

/* ---- keys ---- */

static cle_editor *self(EditLine *edit) {
  void *data = NULL;
  el_get(edit, EL_CLIENTDATA, &data);
  return data;
}

static char *prompt(EditLine *edit) { return self(edit)->prompt; }

static unsigned char key_interrupt(EditLine *edit, int key) {
  (void)key;
  interrupted = 1;
  self(edit)->owes_newline = true;
  return CC_NEWLINE;
}

static unsigned char key_nothing(EditLine *edit, int key) {
  (void)edit;
  (void)key;
  return CC_NORM;
}

/* F1 is the same as typing the word: what was typed before goes. */
static unsigned char key_help(EditLine *edit, int key) {
  (void)key;
  const LineInfoW *info = el_wline(edit);
  int length = (int)(info->lastchar - info->buffer);
  el_cursor(edit, length);
  if (length > 0) el_deletestr(edit, length);
  el_push(edit, "help\n");
  return CC_REFRESH;
}

static unsigned char key_complete(EditLine *edit, int key) {
  (void)key;
  cle_editor *editor = self(edit);
  const LineInfo *info = el_line(edit);
  fflush(stdout);
  cle_effect effect = editor->completer(
      editor->owner, info->buffer, (size_t)(info->lastchar - info->buffer), (size_t)(info->cursor - info->buffer));
  switch (effect) {
    case CLE_CHANGED: return CC_REFRESH;
    case CLE_PRINTED: return CC_REDISPLAY;
    default: return CC_REFRESH_BEEP;
  }
}

/* With isig off, Ctrl-Z is a key. libedit would stop only once a line, in raw mode after that. */
static unsigned char key_suspend(EditLine *edit, int key) {
  (void)edit;
  (void)key;
  struct termios raw;
  struct sigaction stop = {.sa_handler = SIG_DFL}, old;
  sigemptyset(&stop.sa_mask);
  if (tcgetattr(STDIN_FILENO, &raw) != 0) return CC_NORM;
  put(PASTE_OFF);
  put("\n");
  tcsetattr(STDIN_FILENO, TCSADRAIN, &cooked);
  sigaction(SIGTSTP, &stop, &old);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &old, NULL);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &raw);
  put(PASTE_ON);
  return CC_REDISPLAY;
}

/* Reads to the end of a bracketed paste; all of it becomes one line. */
static unsigned char key_paste(EditLine *edit, int key) {
  (void)key;
  static const wchar_t END[] = L"\033[201~";
  const size_t end_length = sizeof END / sizeof *END - 1;
  wchar_t *text = malloc((PASTE_LIMIT + 1) * sizeof *text);
  if (text == NULL) return CC_ERROR;
  size_t length = 0, matched = 0;
  unsigned char result = CC_REFRESH;
  for (;;) {
    wchar_t character;
    if (el_wgetc(edit, &character) != 1) {
      result = interrupted ? CC_NEWLINE : CC_EOF;
      self(edit)->owes_newline = true;
      break;
    }
    if (character == L'\003') break; /* a paste that never ends can be left */
    matched = character == END[matched] ? matched + 1 : character == END[0] ? 1 : 0;
    if (matched == end_length) break;
    if (character == L'\r' || character == L'\n' || character == L'\t') character = L' ';
    if (character >= L' ' && character != 0x7f && matched == 0 && length < PASTE_LIMIT) text[length++] = character;
  }
  while (length > 0 && text[length - 1] == L' ') length--;
  text[length] = 0;
  if (result == CC_REFRESH && length > 0 && el_winsertstr(edit, text) != 0) result = CC_REFRESH_BEEP;
  free(text);
  return result;
}

static void bind_keys(EditLine *edit) {
  static const char *const keys[][2] = {
      {"^I", "x-complete"},           {"^C", "x-interrupt"},           {"^Z", "x-suspend"},
      {"\\e[200~", "x-paste"},        {"^W", "ed-delete-prev-word"},   {"^R", "x-nothing"},
      {"^S", "x-nothing"},            {"\\ex", "x-nothing"},           {"\\e[1;5C", "em-next-word"},
      {"\\e[1;5D", "ed-prev-word"},   {"\\e[3~", "ed-delete-next-char"}, {"\\e[1~", "ed-move-to-beg"},
      {"\\e[4~", "ed-move-to-end"},   {"\\e[H", "ed-move-to-beg"},     {"\\e[F", "ed-move-to-end"},
      {"\\eOH", "ed-move-to-beg"},    {"\\eOF", "ed-move-to-end"},     {"\\e[5~", "x-nothing"},
      {"\\e[6~", "x-nothing"},        {"\\e[2~", "x-nothing"},         {"\\eOP", "x-help"},
      {"\\e[11~", "x-help"},
  };
  el_set(edit, EL_ADDFN, "x-complete", "completes the word", key_complete);
  el_set(edit, EL_ADDFN, "x-interrupt", "gives the line up", key_interrupt);
  el_set(edit, EL_ADDFN, "x-suspend", "stops the program", key_suspend);
  el_set(edit, EL_ADDFN, "x-paste", "takes a paste as one line", key_paste);
  el_set(edit, EL_ADDFN, "x-help", "asks for help", key_help);
  el_set(edit, EL_ADDFN, "x-nothing", "does nothing", key_nothing);
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) el_set(edit, EL_BIND, keys[i][0], keys[i][1], NULL);
}

/* ---- the editor ---- */

void cle_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

cle_editor *cle_open(const char *name, cle_completer completer) {
  cle_use_utf8();
  cle_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->completer = completer;
  editor->prompt = strdup("> ");
  editor->history = history_init();
  editor->edit = el_init(name, stdin, stdout, stderr);
  if (editor->prompt == NULL || editor->history == NULL || editor->edit == NULL) {
    cle_close(editor);
    return NULL;
  }
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, HISTORY_LINES);
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(editor->edit, EL_CLIENTDATA, editor);
  el_set(editor->edit, EL_EDITOR, "emacs"); /* first: it resets all bindings */
  el_set(editor->edit, EL_PROMPT_ESC, prompt, '\1');
  el_set(editor->edit, EL_HIST, history, editor->history);
  bind_keys(editor->edit);
  el_set(editor->edit, EL_SIGNAL, 1);
  el_set(editor->edit, EL_SETTY, "-d", "-isig", NULL);
  cle_catch_interrupts();
  struct sigaction alarm = {.sa_handler = note_alarm};
  sigemptyset(&alarm.sa_mask);
  sigaction(SIGALRM, &alarm, NULL);
  restore_on_last_signals();
  return editor;
}

void cle_close(cle_editor *editor) {
  if (editor->edit != NULL) el_end(editor->edit);
  if (editor->history != NULL) history_end(editor->history);
  free(editor->prompt);
  free(editor);
}

cle_event cle_read(cle_editor *editor, void *owner, const char *text, const char **line, size_t *length) {
  if (cle_take_interrupt()) return CLE_INTERRUPTED;
  char *copy = strdup(text);
  if (copy == NULL) return CLE_FAILED;
  free(editor->prompt);
  editor->prompt = copy;
  editor->owner = owner;
  editor->owes_newline = false;

  if (tcgetattr(STDIN_FILENO, &cooked) != 0) return CLE_FAILED;
  reading = 1;
  el_resize(editor->edit);
  /* libedit shows the prompt first and takes the keys over after that: what came between would be echoed, and Ctrl-D
     lost. */
  el_set(editor->edit, EL_PREP_TERM, 1);
  put(PASTE_ON);
  int count = 0;
  errno = 0;
  const char *read = el_gets(editor->edit, &count);
  int error = errno;
  fflush(stdout);
  put(PASTE_OFF);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &cooked);
  reading = 0;
  set_alarm(0);
  editor->owner = NULL;

  if (read == NULL || editor->owes_newline) put("\n");
  if (cle_take_interrupt()) {
    *length = read == NULL ? 0 : (size_t)count;
    return CLE_INTERRUPTED;
  }
  if (read == NULL) return count == 0 || error == 0 || error == EIO ? CLE_END : CLE_FAILED;
  *line = read;
  *length = (size_t)count;
  while (*length > 0 && (read[*length - 1] == '\n' || read[*length - 1] == '\r')) --*length;
  return CLE_LINE;
}

bool cle_replace(cle_editor *editor, int characters, const char *text) {
  if (characters > 0) el_deletestr(editor->edit, characters);
  return *text == 0 || el_insertstr(editor->edit, text) == 0;
}

void cle_remember(cle_editor *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}

void cle_forget(cle_editor *editor) {
  HistEvent event;
  history(editor->history, &event, H_CLEAR);
}

/* ---- the process ---- */

int cle_wait_readable(int descriptor) {
  sigset_t block, old;
  sigemptyset(&block);
  sigaddset(&block, SIGINT);
  /* Blocked between looking at the flag and waiting, so that no interrupt falls between the two. */
  pthread_sigmask(SIG_BLOCK, &block, &old);
  int result = 0;
  while (!interrupted) {
    struct pollfd wanted = {.fd = descriptor, .events = POLLIN};
    sigset_t during = old;
    sigdelset(&during, SIGINT);
    int ready = ppoll(&wanted, 1, NULL, &during);
    result = ready < 0 ? -errno : wanted.revents & POLLNVAL ? -EBADF : 1;
    if (result != -EINTR) break;
    result = 0;
  }
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  return result;
}

void cle_keep_typed(int descriptor) {
  if (tcgetattr(descriptor, &cooked) != 0) return;
  restore_on_last_signals();
  struct termios kept = cooked;
  kept.c_lflag |= NOFLSH;
  keeping = 1;
  tcsetattr(descriptor, TCSANOW, &kept);
}

size_t cle_release_typed(int descriptor, bool was_interrupted) {
  if (!keeping) return 0;
  int typed = 0;
  if (was_interrupted) {
    /* A line that is not ended yet can only be seen once lines no longer count. */
    struct termios raw = cooked;
    raw.c_lflag &= ~(tcflag_t)ICANON;
    tcsetattr(descriptor, TCSANOW, &raw);
    if (ioctl(descriptor, FIONREAD, &typed) != 0 || typed < 0) typed = 0;
    tcflush(descriptor, TCIFLUSH);
  }
  tcsetattr(descriptor, TCSANOW, &cooked);
  keeping = 0;
  return (size_t)typed;
}

char *const *cle_environment(void) { return environ; }

int cle_window_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
