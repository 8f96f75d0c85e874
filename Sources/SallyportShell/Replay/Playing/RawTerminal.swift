import Glibc
import LineEditor

/// A terminal whose keys arrive at once and unechoed; `restore` gives it back as it was.
final class RawTerminal {
    private var saved = termios()
    private let isRaw: Bool
    private let terminal = Terminal()

    init() {
        var settings = termios()
        isRaw = tcgetattr(0, &settings) == 0
        saved = settings
        cfmakeraw(&settings)
        if isRaw { tcsetattr(0, TCSAFLUSH, &settings) }
        wakeOnResize()
    }

    /// A new size ends the wait for a key, so that the screen is drawn anew.
    private func wakeOnResize() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in }
        sigemptyset(&action.sa_mask)
        sigaction(SIGWINCH, &action, nil)
    }

    func restore() {
        if isRaw { tcsetattr(0, TCSAFLUSH, &saved) }
    }

    var size: TerminalSize { terminal.size }

    func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            if count <= 0 { return }
            bytes = bytes.dropFirst(count)
        }
    }

    /// Keys that arrive within so many milliseconds (nil: for ever); empty when time is up, nil when the terminal is gone.
    func keys(within milliseconds: Double?) -> [PlayerKey]? {
        var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        let count = poll(&waiting, 1, milliseconds.map { Int32(clamping: Int($0.rounded(.up))) } ?? -1)
        if count < 0 { return errno == EINTR ? [] : nil }
        if count == 0 { return [] }
        var block = [UInt8](repeating: 0, count: 256)
        let taken = read(0, &block, block.count)
        if taken < 0, errno == EINTR { return [] }
        return taken > 0 ? PlayerKey.read(Array(block[..<taken])) : nil
    }
}
