public import ShellFormatting
public import ShellRuntime
import ShellValues

extension Engine {
    /// The views and services by which this session shows objects.
    public var formatting: FormatContext { FormatService.context(self) }

    /// An output that shows what arrives on the host's screen. The last column stays free.
    func screenSession() -> FormatSession {
        let screen = ScreenStyle { [ui] in ui.writeError($0 + "\n") }
        return FormatSession(context: formatting, width: max(1, ui.width - 1), screen: screen) { [ui] line in
            ui.write(line)
            ui.write("\n")
        }
    }

    /// An output that hands on lines of text, of a given width or of any length.
    func textSession(width: Int?, _ writeLine: @escaping (String) -> Void) -> FormatSession {
        formatting.hostWidth = ui.width
        return FormatSession(context: formatting, width: width, writeLine: writeLine)
    }
}
