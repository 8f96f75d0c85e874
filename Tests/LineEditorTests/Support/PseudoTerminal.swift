import Glibc

@testable import LineEditor

/// A real pseudo-terminal: the editor at its inner end, the test at its outer one.
final class PseudoTerminal {
    let outer: Int32
    let inner: Int32

    /// Linux's TIOCSPTLCK and TIOCGPTN, macros that are not imported.
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    init?(columns: UInt16 = 40, rows: UInt16 = 10) {
        outer = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var lock: Int32 = 0
        var number: Int32 = 0
        guard outer >= 0, ioctl(outer, Self.setLock, &lock) == 0, ioctl(outer, Self.getNumber, &number) == 0 else {
            return nil
        }
        inner = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        guard inner >= 0 else { return nil }
        resize(columns: columns, rows: rows)
    }

    deinit {
        close(inner)
        close(outer)
    }

    var terminal: Terminal { Terminal(input: inner, output: inner) }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(outer, UInt(TIOCSWINSZ), &size)
    }

    /// Types what the reader then finds waiting.
    func type(_ text: String) {
        FileDescriptorOutput.write(Array(text.utf8), to: outer)
    }

    /// Everything the editor wrote so far.
    func written() -> [UInt8] {
        var all: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65536)
        var waiting = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, 0) == 1 {
            let count: Int = read(outer, &block, block.count)
            guard count > 0 else { break }
            all.append(contentsOf: block[0..<count])
        }
        return all
    }

    /// What a terminal of this size shows after that.
    func screen(columns: Int = 40, height: Int = 10) -> [String] {
        var model = ModelTerminal(columns: columns, height: height)
        model.write(written())
        return model.lines
    }
}
