// fts5 DATABASE each|all < paths: inserts each file, whole, as one row of a bare FTS5 table.
//
// `each` commits after every file, as an import that may be killed at any moment must; `all` commits once.
// The connection is set as the import's is: write-ahead log, no wait for the disk at each commit.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sqlite3 *database;

static void run(const char *sql) {
  char *message = NULL;
  if (sqlite3_exec(database, sql, NULL, NULL, &message) != SQLITE_OK) {
    fprintf(stderr, "fts5: %s: %s\n", sql, message);
    exit(2);
  }
}

int main(int count, char **arguments) {
  if (count != 3 || sqlite3_open(arguments[1], &database) != SQLITE_OK) return 2;
  int each = strcmp(arguments[2], "each") == 0;
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -64000");
  run("CREATE VIRTUAL TABLE plain USING fts5(text, tokenize = 'unicode61')");
  sqlite3_stmt *insert;
  if (sqlite3_prepare_v2(database, "INSERT INTO plain VALUES (?)", -1, &insert, NULL)) return 2;
  if (!each) run("BEGIN");
  char path[4096];
  while (fgets(path, sizeof path, stdin)) {
    path[strcspn(path, "\n")] = 0;
    FILE *file = fopen(path, "rb");
    if (!file) return 2;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *text = malloc(size + 1);
    if (fread(text, 1, size, file) != (size_t)size) return 2;
    fclose(file);
    if (each) run("BEGIN");
    sqlite3_bind_text(insert, 1, text, (int)size, free);
    if (sqlite3_step(insert) != SQLITE_DONE) return 2;
    sqlite3_reset(insert);
    sqlite3_clear_bindings(insert);
    if (each) run("COMMIT");
  }
  if (!each) run("COMMIT");
  sqlite3_finalize(insert);
  return sqlite3_close(database) != SQLITE_OK;
}
