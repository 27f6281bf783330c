// Counts the calls by which a program changes files, and makes one of them go wrong.
//
//   STET_FAULT_AT     which call, from 1; 0 or unset only counts
//   STET_FAULT_MODE   "before": the process is killed instead of the call
//                     "after": it is killed when the call is done
//                     "short": half of a write is done, then it is killed
//                     a number: the call fails with that errno
//   STET_FAULT_COUNT  a file that takes the number of calls made
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
  ssize_t result = really(file, bytes, count);
  ends();
  return result;
}

#define WRAP(name, parameters, arguments)                         \
  int name parameters {                                           \
    int(*really) parameters = dlsym(RTLD_NEXT, #name);            \
    if (begins(#name)) return -1;                                 \
    int result = really arguments;                                \
    int kept = errno;                                             \
    ends();                                                       \
    errno = kept;                                                 \
    return result;                                                \
  }

WRAP(fsync, (int file), (file))
WRAP(link, (const char *path, const char *name), (path, name))
WRAP(rename, (const char *path, const char *name), (path, name))
WRAP(unlink, (const char *path), (path))
WRAP(mkdir, (const char *path, mode_t mode), (path, mode))
WRAP(flock, (int file, int operation), (file, operation))
WRAP(ftruncate, (int file, off_t length), (file, length))
