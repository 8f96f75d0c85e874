public import ShellFormatting
public import ShellRuntime
import ShellValues

/// The formatting of one session: its views and how it shows errors and messages.
public enum FormatService {
    private static let key = "FormatContext"

    /// Gives an engine its views and error display.
    public static func install(in engine: Engine) {
        let views = BuiltInViews.table()
        let context = FormatContext(
            interpreter: engine, views: views, usesColour: engine.ui.supportsColour,
            compile: { [unowned engine] source in try? engine.compile(source) })
        context.evaluate = { [unowned engine] in try engine.value(of: $0, underscore: $1) }
        context.sessionDisplaySet = { [unowned engine] in engine.typeData.defaultDisplay($0) }
        context.hostWidth = engine.ui.width
        engine.services[key] = context
        BuiltInTypeData.install(in: engine)
        engine.showError = { [unowned engine] record in
            context.hostWidth = engine.ui.width
            engine.ui.write(ErrorView.render(record, context) + "\n", to: .error)
        }
        engine.showMessageRecord = { [unowned engine] record in
            engine.ui.write(MessageText.line(record, colour: context.usesColour), to: record.stream.screenStream)
        }
    }

    /// The format context of an engine.
    public static func context(_ engine: Engine) -> FormatContext {
        if let known = engine.services[key] as? FormatContext { return known }
        install(in: engine)
        return engine.services[key] as? FormatContext ?? FormatContext(interpreter: engine, views: ViewTable())
    }
}

/// Lines of the message streams as the console shows them.
public enum MessageText {
    public static func line(_ record: MessageRecord, colour: Bool) -> String {
        let label: String
        switch record.stream {
        case .warning: label = "WARNING: "
        case .verbose: label = "VERBOSE: "
        case .debug: label = "DEBUG: "
        }
        guard colour else { return label + record.message + "\n" }
        return "\u{1B}[33;1m" + label + record.message + "\u{1B}[0m\n"
    }
}
