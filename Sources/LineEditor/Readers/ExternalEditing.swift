import Glibc

/// Has a text edited by another program in a file that only its owner can read and that is gone afterwards.
public enum ExternalEditing {
    /// Nil when the file could not be made or the program failed.
    public static func edit(_ text: String, with editor: ExternalEditor) -> String? {
        var path: [CChar] = Array((editor.folder + "/input-XXXXXX.ps1").utf8CString)
        let descriptor: Int32 = mkstemps(&path, 4)
        guard descriptor >= 0 else { return nil }
        defer { unlink(path) }
        fchmod(descriptor, 0o600)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        FileDescriptorOutput.write(Array((text + "\n").utf8), to: descriptor)
        close(descriptor)
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard run(editor.command, name) == 0 else { return nil }
        return read(path)
    }

    /// Runs a shell command with a file name as its last word, in the foreground; answers its status.
    private static func run(_ command: String, _ name: String) -> Int32? {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for number: Int32 in [SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH, SIGTERM, SIGHUP, SIGPIPE] {
            sigaddset(&signals, number)
        }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let words: [String] = ["sh", "-c", command + " \"$1\"", "sh", name]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return nil }
        }
        return status
    }

    /// The file's text, cleaned as a paste is.
    private static func read(_ path: [CChar]) -> String? {
        let descriptor: Int32 = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var all: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65536)
        while all.count < 4 << 20 {
            let count: Int = Glibc.read(descriptor, &block, block.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            all.append(contentsOf: block[0..<count])
        }
        return PasteCollector.clean(String(decoding: all, as: UTF8.self))
    }
}
