import Diagnostics
public import ShellFormatting
public import ShellRuntime
import ShellValues

extension Engine {
    private static let formattingService = "ShellFormatting.FormatContext"

    /// The views and services by which this session shows objects.
    public var formatting: FormatContext {
        if let known = services[Engine.formattingService] as? FormatContext { return known }
        let context = makeFormatting()
        services[Engine.formattingService] = context
        return context
    }

    private func makeFormatting() -> FormatContext {
        let context = FormatContext(
            interpreter: self, views: BuiltInViews.table(), usesColour: ui.supportsColour,
            compile: { [weak self] source in try? self?.parse(SourceText(source)) })
        context.sessionDisplaySet = { [weak self] in self?.typeData.defaultDisplay($0) }
        return context
    }

    /// Shows errors and messages on the host as PowerShell's console does.
    public func installFormatting() {
        showError = { [unowned self] in showOnScreen($0) }
        showMessageRecord = { [unowned self] in showOnScreen($0) }
    }

    private func showOnScreen(_ record: ErrorRecordObject) {
        let context = formatting
        context.hostWidth = ui.width
        ui.writeError(ErrorView.render(record, context) + "\n")
    }

    private func showOnScreen(_ record: MessageRecord) {
        let word = switch record.stream {
        case .warning: "WARNING: "
        case .verbose: "VERBOSE: "
        case .debug: "DEBUG: "
        }
        ui.write(formatting.usesColour ? "\u{1B}[33;1m\(word)\(record.message)\u{1B}[0m\n" : word + record.message + "\n")
    }

    /// An output that shows what arrives on the host's screen.
    func screenSession() -> FormatSession {
        let context = formatting
        context.hostWidth = ui.width
        return FormatSession(context: context, width: ui.width, isScreen: true) { [ui] line in
            ui.write(line)
            ui.write("\n")
        }
    }
}

/// The screen as the end of a pipeline: `Out-Default` without a command.
public final class ScreenOutput: Sink {
    private let session: FormatSession

    public init(_ engine: Engine) { session = engine.screenSession() }

    public override func accept(_ value: Value) throws { try session.accept(value) }

    /// Writes what is still held back; to be called when the script or line has ended.
    public func close() throws { try session.end() }
}
