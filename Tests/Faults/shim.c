// Counts the calls by which a program changes files, and makes one of them go wrong.
//
//   STET_FAULT_AT     which call, from 1; 0 or unset only counts
//   STET_FAULT_MODE   "before": the process is killed instead of the call
//                     "after": it is killed when the call is done
//                     "short": half of a write is done, then it is killed
//                     a number: the call fails with that errno
//   STET_FAULT_COUNT  a file that takes the number of calls made
//
// Or lets the disk fill up:
//
//   STET_FAULT_BYTES  so many bytes fit; the write that needs more is short, later ones fail
//   STET_FAULT_NAMES  set: no new name fits either then, of a file, a folder or a link
//   STET_FAULT_SIZES  a file that takes the length of each write, one a line
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static int made;

static const char *mode(void) {
  const char *text = getenv("STET_FAULT_MODE");
  return text ? text : "";
}

static void die(void) { kill(getpid(), SIGKILL); }

// 1 when the call must fail, with errno set.
static int begins(const char *name) {
  const char *at = getenv("STET_FAULT_AT");
  made += 1;
  if (!at || atoi(at) != made) return 0;
  const char *report = getenv("STET_FAULT_REPORT");
  if (report) {
    int (*really)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    ssize_t (*put)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    int file = really(report, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    put(file, name, strlen(name));
    close(file);
  }
  if (!strcmp(mode(), "before")) die();
  if (mode()[0] >= '0' && mode()[0] <= '9') {
    errno = atoi(mode());
    return 1;
  }
  return 0;
}

static long written;

static int full(void) {
  const char *room = getenv("STET_FAULT_BYTES");
  return room && written >= atol(room);
}

// 1 when there is no room for a new name, with errno set. One that is there already needs none.
static int nameless(const char *path) {
  struct stat status;
  if (!full() || !getenv("STET_FAULT_NAMES") || !lstat(path, &status)) return 0;
  errno = ENOSPC;
  return 1;
}

static void note(size_t count) {
  const char *path = getenv("STET_FAULT_SIZES");
  if (!path) return;
  FILE *file = fopen(path, "a");
  if (!file) return;
  fprintf(file, "%zu\n", count);
  fclose(file);
}

// What still fits of a write, -1 with errno set when nothing does.
static ssize_t fitting(int file, size_t count) {
  struct stat status;
  if (fstat(file, &status) || !S_ISREG(status.st_mode)) return count;
  note(count);
  const char *text = getenv("STET_FAULT_BYTES");
  if (!text || count == 0) return count;
  long room = atol(text) - written;
  if (room <= 0) {
    errno = ENOSPC;
    return -1;
  }
  if ((long)count > room) count = room;
  written += count;
  return count;
}

static void ends(void) {
  const char *at = getenv("STET_FAULT_AT");
  if (at && atoi(at) == made && (!strcmp(mode(), "after") || !strcmp(mode(), "short"))) die();
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("STET_FAULT_COUNT");
  if (!path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%d\n", made);
  fclose(file);
}

static int opened(const char *symbol, const char *path, int flags, mode_t mode) {
  int (*really)(const char *, int, ...) = dlsym(RTLD_NEXT, symbol);
  if (!(flags & (O_CREAT | O_WRONLY | O_RDWR))) return really(path, flags, mode);
  if (begins("open")) return -1;
  if (flags & O_CREAT && nameless(path)) return -1;
  int result = really(path, flags, mode);
  int kept = errno;
  ends();
  errno = kept;
  return result;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return opened("open64", path, flags, mode);
}

ssize_t write(int file, const void *bytes, size_t count) {
  ssize_t (*really)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  if (file < 3) return really(file, bytes, count);
  if (begins("write")) return -1;
  const char *at = getenv("STET_FAULT_AT");
  if (at && atoi(at) == made && !strcmp(mode(), "short")) count /= 2;
  ssize_t fits = fitting(file, count);
  ssize_t result = fits < 0 ? fits : really(file, bytes, fits);
  ends();
  return result;
}

// Only the name of a lock's holder is written so: no call that could break a file.
ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  ssize_t (*really)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, "pwrite");
  ssize_t fits = fitting(file, count);
  return fits < 0 ? fits : really(file, bytes, fits, offset);
}

#define WRAP(name, made_name, parameters, arguments)              \
  int name parameters {                                           \
    int(*really) parameters = dlsym(RTLD_NEXT, #name);            \
    if (begins(#name)) return -1;                                 \
    if (made_name && nameless(made_name)) return -1;              \
    int result = really arguments;                                \
    int kept = errno;                                             \
    ends();                                                       \
    errno = kept;                                                 \
    return result;                                                \
  }

WRAP(fsync, NULL, (int file), (file))
WRAP(link, name, (const char *path, const char *name), (path, name))
WRAP(rename, NULL, (const char *path, const char *name), (path, name))
WRAP(unlink, NULL, (const char *path), (path))
WRAP(mkdir, path, (const char *path, mode_t mode), (path, mode))
WRAP(flock, NULL, (int file, int operation), (file, operation))
WRAP(ftruncate, NULL, (int file, off_t length), (file, length))
