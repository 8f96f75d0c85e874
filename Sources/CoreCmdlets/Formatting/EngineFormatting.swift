public import ShellFormatting
public import ShellRuntime
import ShellValues

extension Engine {
    /// The views and services by which this session shows objects.
    public var formatting: FormatContext { FormatService.context(self) }

    /// An output that shows what arrives on the host's screen.
    func screenSession() -> FormatSession {
        FormatSession(context: formatting, width: ui.width, isScreen: true) { [ui] line in
            ui.write(line)
            ui.write("\n")
        }
    }

    /// An output of a given width that hands on lines of text.
    func textSession(width: Int?, _ writeLine: @escaping (String) -> Void) -> FormatSession {
        FormatSession(context: formatting, width: width ?? ui.width, writeLine: writeLine)
    }
}
