import Foundation
import Testing

/// Files, programs and sockets: scripts get at files through `FileGate` alone, and at the others not at all.
@Suite struct SystemCallTests {
    /// Who may call the system, and why.
    static let exceptions: [String: String] = [
        "FileGate/": "the gate itself",
        "LineEditor/History/": "the history of the person at the prompt, at a path of the host",
        "LineEditor/Readers/ExternalEditing.swift": "the text editor of the person at the prompt, by a key",
        "SallyportShell/Host/": "the process's own surroundings: folder, environment, terminal",
        "SallyportShell/Interactive/": "the profile and the text editor of the person at the prompt",
        "SallyportShell/Sessions/": "the list of journals, and the text editor of the person at the prompt",
        "SessionEngine/Replay/Watchdog.swift": "the memory that the process takes, from /proc",
        "SessionEngine/Journal/JournalFile.swift": "journals and recordings, which no replayed step can reach",
    ]

    private static let names = [
        "fopen", "fdopen", "freopen", "open", "openat", "creat", "opendir", "fdopendir", "readdir", "scandir", "nftw", "fts_open", "glob",
        "unlink", "unlinkat", "rmdir", "remove", "rename", "renameat", "mkdir", "mkdirat", "mkfifo", "mknod", "mkstemp", "mkdtemp",
        "tmpfile", "stat", "lstat", "fstatat", "access", "faccessat", "realpath", "readlink", "symlink", "link", "linkat", "chmod",
        "fchmodat", "chown", "lchown", "utime", "utimes", "utimensat", "truncate", "chdir", "chroot", "mount", "statvfs", "inotify_init",
        "posix_spawn", "posix_spawnp", "fork", "vfork", "execv", "execve", "execvp", "execl", "popen", "system", "clone", "dlopen",
        "socket", "socketpair", "connect", "bind", "getaddrinfo", "ptrace", "syscall", "mmap", "shm_open",
    ]

    /// Calls of the C library: the name and a parenthesis, not after a dot (but after `Glibc.`), not a declaration.
    static func calls(in line: Substring) -> [String] {
        guard let code = line.split(separator: "//", omittingEmptySubsequences: false).first else { return [] }
        return code.matches(of: /(?<before>Glibc\.|\.)?\b(?<name>[a-z_]+)\(/.wordBoundaryKind(.simple)).compactMap { match in
            let name = String(match.name)
            guard names.contains(name), match.before == nil || match.before == "Glibc." else { return nil }
            let before = code[..<match.range.lowerBound]
            return before.hasSuffix("func ") ? nil : name
        }
    }

    @Test func `files, programs and sockets are used where they may be`() throws {
        var seen: Set<String> = []
        for target in try SourceTree.targets() {
            for file in SourceTree.swiftFiles(target) {
                let name = String(file.path.dropFirst(SourceTree.sources.path.count + 1))
                let text = try String(contentsOf: file, encoding: .utf8)
                guard text.contains("import Glibc") else { continue }
                let exception = Self.exceptions.keys.first { name.hasPrefix($0) }
                for line in text.split(separator: "\n") {
                    // A file with a function of that name has to write `Glibc.` for the system's.
                    for call in Self.calls(in: line) where line.contains("Glibc.\(call)(") || !text.contains("func \(call)(") {
                        if let exception { seen.insert(exception) } else { Issue.record("\(name): \(call)(") }
                    }
                }
            }
        }
        #expect(seen == Set(Self.exceptions.keys), "an exception that nobody needs")
    }

    @Test(arguments: [
        ("let a = open(path, 0)", ["open"]), ("Glibc.rename(a, b)", ["rename"]), ("FileGate.open(path)", []), ("func open(_ a: Int)", []),
        ("reopen(a)", []), ("var info = stat()", ["stat"]), ("a // stat(b)", []), ("if mkdir(a, 0) != 0, unlink(b) == 0", ["mkdir", "unlink"]),
    ])
    func `calls are recognized`(line: String, expected: [String]) {
        #expect(Self.calls(in: line[...]) == expected)
    }
}
