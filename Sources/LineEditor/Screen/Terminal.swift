import Glibc

/// The size of a screen in character cells.
public struct TerminalSize: Equatable, Sendable {
    public let columns: Int
    public let rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// The two ends of a terminal. All it does is ask, wait, read and write.
public struct Terminal: Sendable {
    /// What a wait for input ended with.
    enum Arrival {
        case ready
        case timedOut
        /// A signal came.
        case interrupted
        case closed
    }

    public let input: Int32
    public let output: Int32

    public init(input: Int32 = 0, output: Int32 = 1) {
        self.input = input
        self.output = output
    }

    /// Whether both ends are terminals.
    public var isInteractive: Bool { isatty(input) == 1 && isatty(output) == 1 }

    /// The size now; 80 by 24 when the terminal does not know.
    public var size: TerminalSize {
        var window = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
            return TerminalSize(columns: 80, rows: 24)
        }
        return TerminalSize(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }

    /// Milliseconds of a clock that never goes back.
    static func milliseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) &* 1000 &+ UInt64(time.tv_nsec / 1_000_000)
    }

    /// Writes everything at once.
    func write(_ bytes: [UInt8]) {
        FileDescriptorOutput.write(bytes, to: output)
    }

    func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Waits for input, at most `timeout` milliseconds; without one, for ever.
    func wait(timeout: UInt64?) -> Arrival {
        var waiting = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
        let limit: Int32 = timeout.map { Int32(min($0, 1_000_000)) } ?? -1
        let count: Int32 = poll(&waiting, 1, limit)
        if count < 0 { return errno == EINTR ? .interrupted : .closed }
        if count == 0 { return .timedOut }
        return waiting.revents & Int16(POLLNVAL) == 0 ? .ready : .closed
    }

    /// Reads one byte; nil at the end of input or when the terminal is gone, 0 bytes when a signal came.
    func readByte() -> (count: Int, byte: UInt8)? {
        var byte: UInt8 = 0
        let taken: Int = Glibc.read(input, &byte, 1)
        if taken < 0, errno == EINTR || errno == EAGAIN { return (0, 0) }
        return taken > 0 ? (1, byte) : nil
    }

    /// Reads what is there, at most `count` bytes; nil at the end of input or when the terminal is gone.
    func read(_ count: Int) -> [UInt8]? {
        var block = [UInt8](repeating: 0, count: max(count, 1))
        let taken: Int = Glibc.read(input, &block, block.count)
        if taken < 0, errno == EINTR || errno == EAGAIN { return [] }
        return taken > 0 ? Array(block[0..<taken]) : nil
    }
}
