// glibc declares this only for those who ask for GNU's extensions, which Swift's own module of it
// does not. Returns 0, or -1 with errno.
#include <stdint.h>
#include <sys/types.h>
struct process_limit {
  uint64_t soft, hard;
};
int prlimit64(pid_t process, unsigned resource, const struct process_limit *limit,
              struct process_limit *before);
