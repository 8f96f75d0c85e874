import ShellRuntime
import ShellValues

/// The properties of the options, in the order of the class.
enum PromptOptionMembers {
    typealias Options = PromptOptions

    static var all: [PropertyDeclaration] { keys + history + completion + modes + prediction + colours + rest }

    private static var keys: [PropertyDeclaration] {
        [
            choice("EditMode", \.editMode), text("ContinuationPrompt", \.continuationPrompt),
            colour(.continuationPrompt),
            number("ExtraPromptLineCount", \.extraPromptLineCount),
            value("AddToHistoryHandler", PromptTypes.historyHandler, \.addToHistoryHandler),
            value("CommandValidationHandler", PromptTypes.validationHandler, \.commandValidationHandler),
            value("CommandsToValidateScriptBlockArguments", PromptTypes.textSet, \.commandsToValidate),
        ]
    }

    private static var history: [PropertyDeclaration] {
        [
            flag("HistoryNoDuplicates", \.historyNoDuplicates), number("MaximumHistoryCount", \.maximumHistoryCount),
            number("MaximumKillRingCount", \.maximumKillRingCount),
            flag("HistorySearchCursorMovesToEnd", \.historySearchCursorMovesToEnd),
        ]
    }

    private static var completion: [PropertyDeclaration] {
        [
            flag("ShowToolTips", \.showToolTips), number("DingTone", \.dingTone),
            number("CompletionQueryItems", \.completionQueryItems),
            text("WordDelimiters", \.wordDelimiters), number("DingDuration", \.dingDuration),
            choice("BellStyle", \.bellStyle),
        ]
    }

    private static var modes: [PropertyDeclaration] {
        [
            flag("HistorySearchCaseSensitive", \.historySearchCaseSensitive),
            choice("ViModeIndicator", \.viModeIndicator),
            value("ViModeChangeHandler", .scriptBlock, \.viModeChangeHandler),
            text("HistorySavePath", \.historySavePath),
            choice("HistorySaveStyle", \.historySaveStyle),
        ]
    }

    private static var prediction: [PropertyDeclaration] {
        [
            choice("PredictionSource", \.predictionSource), choice("PredictionViewStyle", \.predictionViewStyle),
            number("AnsiEscapeTimeout", \.ansiEscapeTimeout), promptText,
        ]
    }

    private static var colours: [PropertyDeclaration] {
        [
            .default, .comment, .keyword, .string, .operator, .variable, .command, .parameter, .type, .number, .member,
            .emphasis,
            .error, .selection, .inlinePrediction, .listPrediction, .listPredictionSelected, .listPredictionTooltip,
        ].map { (part: PromptPart) in colour(part) }
    }

    private static var rest: [PropertyDeclaration] {
        [
            flag("TerminateOrphanedConsoleApps", \.terminateOrphanedConsoleApps),
            flag("ScreenReaderModeEnabled", \.screenReaderModeEnabled),
        ]
    }

    // MARK: Kinds

    private static func options(_ value: Value) -> Options? { value.asObject as? Options }

    private static func choice<E: PromptEnum>(_ name: String, _ path: ReferenceWritableKeyPath<Options, E>)
        -> PropertyDeclaration
    {
        PropertyDeclaration(
            name, E.netType,
            set: { _, target, value in if let choice = E(value) { options(target)?[keyPath: path] = choice } },
            get: { _, target in options(target)?[keyPath: path].value ?? .null })
    }

    private static func number(_ name: String, _ path: ReferenceWritableKeyPath<Options, Int32>) -> PropertyDeclaration
    {
        PropertyDeclaration(
            name, .int,
            set: { _, target, value in if case .int(let number) = value { options(target)?[keyPath: path] = number } },
            get: { _, target in options(target).map { .int($0[keyPath: path]) } ?? .null })
    }

    private static func flag(_ name: String, _ path: ReferenceWritableKeyPath<Options, Bool>) -> PropertyDeclaration {
        PropertyDeclaration(
            name, .bool,
            set: { _, target, value in if case .bool(let flag) = value { options(target)?[keyPath: path] = flag } },
            get: { _, target in options(target).map { .bool($0[keyPath: path]) } ?? .null })
    }

    private static func text(_ name: String, _ path: ReferenceWritableKeyPath<Options, String?>) -> PropertyDeclaration
    {
        PropertyDeclaration(
            name, .string,
            set: { engine, target, value in options(target)?[keyPath: path] = value.isNull ? nil : value.text(engine) },
            get: { _, target in options(target)?[keyPath: path].map { .string($0) } ?? .null })
    }

    private static func value(
        _ name: String, _ type: NetType, _ path: ReferenceWritableKeyPath<Options, Value>
    ) -> PropertyDeclaration {
        PropertyDeclaration(
            name, type, set: { _, target, value in options(target)?[keyPath: path] = value },
            get: { _, target in options(target)?[keyPath: path] ?? .null })
    }

    private static var promptText: PropertyDeclaration {
        PropertyDeclaration(
            "PromptText", NetType.string.arrayType,
            set: { engine, target, value in
                options(target)?.promptText = (value.asObject as? ArrayObject)?.items.map { $0.text(engine) }
            },
            get: { _, target in
                guard let options = options(target) else { return .null }
                if let texts = options.promptText { return .object(ArrayObject(strings: texts)) }
                return options.promptEnd.isEmpty ? .null : .object(ArrayObject(strings: [options.promptEnd]))
            })
    }

    private static func colour(_ part: PromptPart) -> PropertyDeclaration {
        PropertyDeclaration(
            part.propertyName, .object,
            set: { interpreter, target, value in
                guard let engine = interpreter as? Engine else { return }
                options(target)?.colours[part] = try Colours.sequence(value, engine)
            },
            get: { _, target in options(target).map { .string($0.colours[part]) } ?? .null })
    }
}
