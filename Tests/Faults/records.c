// Writes records as stet does, and nothing else: what the disk can do.
//
//   records FOLDER COUNT BYTES
//
// Each is written to a temporary file that must be new, flushed, linked to its name, and its folder is
// flushed, before the next begins. Prints how many that were a second.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void must(int result, const char *what) {
  if (result >= 0) return;
  fprintf(stderr, "records: %s: %s\n", what, strerror(errno));
  exit(1);
}

int main(int count, char **words) {
  if (count != 4) return 2;
  int records = atoi(words[2]), size = atoi(words[3]);
  char *bytes = malloc(size);
  memset(bytes, 'x', size);
  must(chdir(words[1]), words[1]);
  must(mkdir("job", 0777), "job");
  must(mkdir("tmp", 0777), "tmp");
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  for (int number = 1; number <= records; number++) {
    char part[64], name[64];
    snprintf(part, sizeof part, "tmp/%016x.part", number);
    snprintf(name, sizeof name, "job/%04d-draft-%016x.json", number, number);
    int file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0444);
    must(file, part);
    must(write(file, bytes, size) == size ? 0 : -1, "write");
    must(fsync(file), "fsync");
    must(close(file), "close");
    must(link(part, name), name);
    must(unlink(part), part);
    int folder = open("job", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(folder, "job");
    must(fsync(folder), "fsync of the folder");
    must(close(folder), "close");
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double seconds = (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9;
  printf("%.0f\n", records / seconds);
}
