/*
 * Loaded before the C library (LD_PRELOAD), it lets the writing and syncing of Resa's database fail when it is told to, by numbers in a
 * file that both sides map: what is to fail, how many such calls still work, how many fail then, how many have failed, and, unless it is
 * negative, at which such call of a use of the log that begins; and how many writes and syncs there were since the log was begun anew.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

enum { NOTHING, FULL, SHORT, BROKEN, SYNC };
struct orders { atomic_int what, left, times, failed, at, writes, syncs; };
static struct orders *orders;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("FAILING_DISK");
  int fd = path ? open(path, O_RDWR) : -1;
  if (fd < 0) return;
  void *at = mmap(NULL, sizeof *orders, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (at != MAP_FAILED) orders = at;
}

static int is_database(int fd) {
  char link[64], path[512];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "/resa.sqlite") != NULL;
}

/* The head of the log is written: it is used from its beginning again. */
static void begin_log(int fd, off64_t at) {
  char link[64], path[512];
  if (at != 0 || !orders) return;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return;
  path[length] = 0;
  if (strstr(path, "/resa.sqlite-wal") == NULL) return;
  int writes = atomic_exchange(&orders->writes, 0), syncs = atomic_exchange(&orders->syncs, 0);
  int passed = atomic_load(&orders->what) == SYNC ? syncs : writes, index = atomic_load(&orders->at);
  if (index >= passed) atomic_store(&orders->at, index - passed);
}

/* What is to happen to this call: NOTHING, or what was ordered. */
static int fate(int fd, int sync) {
  if (!orders || !is_database(fd)) return NOTHING;
  int before = atomic_fetch_add(sync ? &orders->syncs : &orders->writes, 1);
  int what = atomic_load(&orders->what);
  if (what == NOTHING || (what == SYNC) != sync) return NOTHING;
  int at = atomic_load(&orders->at);
  if (at >= 0 && at != before) return NOTHING;
  atomic_store(&orders->at, -1);
  if (atomic_fetch_sub(&orders->left, 1) > 0) return NOTHING;
  if (atomic_fetch_sub(&orders->times, 1) <= 0) return NOTHING;
  int earlier = atomic_fetch_add(&orders->failed, 1);
  /* SQLite writes the rest of a half write at once: if more is to fail, there is no room for that. */
  return what == SHORT && earlier > 0 ? FULL : what;
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))
static int refuse(int what) {
  errno = what == FULL ? ENOSPC : EIO;
  return -1;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  int what = fate(fd, 0);
  if (what == NOTHING || (what == SHORT && size < 2)) return REAL(write)(fd, bytes, size);
  return what == SHORT ? REAL(write)(fd, bytes, size / 2) : refuse(what);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
  begin_log(fd, at);
  int what = fate(fd, 0);
  if (what == NOTHING || (what == SHORT && size < 2)) return REAL(pwrite)(fd, bytes, size, at);
  return what == SHORT ? REAL(pwrite)(fd, bytes, size / 2, at) : refuse(what);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  begin_log(fd, at);
  int what = fate(fd, 0);
  if (what == NOTHING || (what == SHORT && size < 2)) return REAL(pwrite64)(fd, bytes, size, at);
  return what == SHORT ? REAL(pwrite64)(fd, bytes, size / 2, at) : refuse(what);
}
int ftruncate(int fd, off_t size) {
  return fate(fd, 0) == NOTHING ? REAL(ftruncate)(fd, size) : refuse(BROKEN);
}
int ftruncate64(int fd, off64_t size) {
  return fate(fd, 0) == NOTHING ? REAL(ftruncate64)(fd, size) : refuse(BROKEN);
}
int fsync(int fd) { return fate(fd, 1) == NOTHING ? REAL(fsync)(fd) : refuse(SYNC); }
int fdatasync(int fd) { return fate(fd, 1) == NOTHING ? REAL(fdatasync)(fd) : refuse(SYNC); }
