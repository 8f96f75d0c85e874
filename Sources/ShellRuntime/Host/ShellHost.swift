import ShellValues

/// The screen and keyboard of the session. Everything the shell shows or asks goes through one of these.
public protocol ShellHost: AnyObject {
    /// Width in columns for formatting.
    var width: Int { get }
    var height: Int { get }
    /// Whether output may carry colours (`$PSStyle.OutputRendering`'s Host rule).
    var supportsColour: Bool { get }
    /// Whether someone can answer questions.
    var isInteractive: Bool { get }
    /// Writes to standard output, as it is.
    func write(_ text: String)
    /// Writes to standard error, as it is.
    func writeError(_ text: String)
    /// Writes what a stream shows; a host that records can tell the streams apart.
    func write(_ text: String, to stream: ScreenStream)
    /// Reads one line; nil at the end of input. `secret` hides what is typed.
    func readLine(prompt: String, secret: Bool) -> String?
    /// Flushes what is buffered.
    func flush()
    /// Sets the window title.
    func setTitle(_ title: String)
}

extension ShellHost {
    public func write(_ text: String, to stream: ScreenStream) {
        if stream == .error { writeError(text) } else { write(text) }
    }
}

/// What kind of text the screen is given.
public enum ScreenStream: String, Sendable {
    case output, error, warning, verbose, debug, information
    /// `Write-Host`'s, and what the shell itself says.
    case host
}

/// A possible answer to a question (`&Yes`), with its help.
public struct Choice {
    public let label: String
    public let help: String
    public init(_ label: String, _ help: String) {
        self.label = label
        self.help = help
    }
}
