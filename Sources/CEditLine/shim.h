#pragma once

// One static inline wrapper per libedit operation in use: the setters are variadic and cannot be called from Swift.
// Only the wide family is used; on Linux a wchar_t is one Unicode scalar, so all offsets count scalars.

#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

typedef int (*edit_hook)(EditLine *, wchar_t *);
typedef unsigned char (*edit_function)(EditLine *, int);

// LineInfoW without const. el_wline answers libedit's own state: writing through it moves the cursor.
typedef struct { wchar_t *buffer, *cursor, *lastchar; } edit_state;

static inline edit_state *edit_live(EditLine *e) { return (edit_state *)el_wline(e); }

// UTF-8 in any locale: text arrives decoded, but libedit asks iswprint and wcwidth.
static inline void edit_use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (MB_CUR_MAX == 1) setlocale(LC_CTYPE, "C.UTF-8");
}

// A stream that swallows whatever libedit draws, without a call to the system: libedit flushes at every key. Opened for
// both ways, since it also stands in for stdin. The function is GNU's, whose declaration depends on macros set elsewhere.
typedef struct { void *read; ssize_t (*write)(void *, const char *, size_t); void *seek, *close; } edit_stream_functions;
extern FILE *edit_open_stream(void *, const char *, edit_stream_functions) __asm__("fopencookie");

static inline ssize_t edit_swallow(void *owner, const char *bytes, size_t count) {
    (void)owner;
    (void)bytes;
    return (ssize_t)count;
}

static inline FILE *edit_quiet_stream(void) {
    edit_stream_functions functions = {NULL, edit_swallow, NULL, NULL};
    return edit_open_stream(NULL, "r+", functions);
}

static inline EditLine *edit_open(FILE *quiet, int input, int output) {
    return el_init_fd("line-editor", quiet, quiet, quiet, input, output, output);
}

static inline void edit_set_owner(EditLine *e, void *owner) { el_wset(e, EL_CLIENTDATA, owner); }

static inline void *edit_owner(EditLine *e) {
    void *owner = NULL;
    el_wget(e, EL_CLIENTDATA, &owner);
    return owner;
}

// Switching resets every binding.
static inline void edit_use_emacs(EditLine *e) { el_wset(e, EL_EDITOR, L"emacs"); }
static inline void edit_use_vi(EditLine *e) { el_wset(e, EL_EDITOR, L"vi"); }

// While editing, control keys are keys: no signals, no flow control, Enter stays CR.
static inline void edit_set_key_modes(EditLine *e) {
    el_wset(e, EL_SETTY, L"-d", L"-isig", L"-ixon", L"-icrnl", L"-inlcr", NULL);
}

static inline void edit_set_hook(EditLine *e, edit_hook hook) { el_wset(e, EL_GETCFN, hook); }

// libedit keeps the strings, so they are literals.
static inline void edit_add_command(EditLine *e, edit_function f) {
    el_wset(e, EL_ADDFN, L"editor-command", L"A command of the editor", f);
}
static inline void edit_add_insert_probe(EditLine *e, edit_function f) {
    el_wset(e, EL_ADDFN, L"insert-probe", L"Notes that text keys insert", f);
}
static inline void edit_add_command_probe(EditLine *e, edit_function f) {
    el_wset(e, EL_ADDFN, L"command-probe", L"Notes that text keys are commands", f);
}

static inline void edit_bind(EditLine *e, const wchar_t *keys, const wchar_t *name) {
    el_wset(e, EL_BIND, keys, name, NULL);
}
// In vi's command map.
static inline void edit_bind_alternate(EditLine *e, const wchar_t *keys, const wchar_t *name) {
    el_wset(e, EL_BIND, L"-a", keys, name, NULL);
}

static inline void edit_refresh(EditLine *e) { el_wset(e, EL_REFRESH); }

// After SIGCONT libedit believes that the terminal is still raw.
static inline void edit_reenter_raw(EditLine *e) {
    el_wset(e, EL_PREP_TERM, 0);
    el_wset(e, EL_PREP_TERM, 1);
}

static inline void edit_leave_raw(EditLine *e) { el_wset(e, EL_PREP_TERM, 0); }

// Replaces the characters from `from` to `to` by `count` characters of `with`, which must end in NUL.
static inline void edit_replace(EditLine *e, int from, int to, const wchar_t *with, int count) {
    edit_state *s = edit_live(e);
    s->cursor = s->buffer + to;
    if (to > from) el_deletestr(e, to - from);
    if (count > 0) el_winsertstr(e, with);
}

static inline void edit_place_cursor(EditLine *e, int offset) {
    edit_state *s = edit_live(e);
    s->cursor = s->buffer + offset;
}

static inline int edit_length(EditLine *e) {
    edit_state *s = edit_live(e);
    return (int)(s->lastchar - s->buffer);
}

static inline int edit_cursor(EditLine *e) {
    edit_state *s = edit_live(e);
    return (int)(s->cursor - s->buffer);
}

static inline const wchar_t *edit_text(EditLine *e) { return edit_live(e)->buffer; }

// The newline behind an accepted line tells an empty line from the end of input.
static inline void edit_finish_line(EditLine *e) {
    edit_state *s = edit_live(e);
    s->cursor = s->lastchar;
    el_winsertstr(e, L"\n");
    *edit_live(e)->lastchar = 0;
}

// Some built-ins read past the text by as much as they delete: the allocation must be larger than any line.
static inline void edit_make_room(EditLine *e) {
    enum { room = 16383 };
    wchar_t *blanks = malloc((room + 1) * sizeof(wchar_t));
    if (!blanks) return;
    for (int i = 0; i < room; i++) blanks[i] = L' ';
    blanks[room] = 0;
    if (el_winsertstr(e, blanks) == 0) el_deletestr(e, room);
    free(blanks);
}

// Reads one line; the hook does the reading. Nonzero when a line was accepted.
static inline int edit_read(EditLine *e) {
    int count = 0;
    return el_wgets(e, &count) != NULL;
}

enum {
    edit_result_refresh = CC_REFRESH,
    edit_result_newline = CC_NEWLINE,
    edit_result_end = CC_EOF,
    edit_result_fatal = CC_FATAL,
    edit_result_keep_argument = CC_ARGHACK,
};
