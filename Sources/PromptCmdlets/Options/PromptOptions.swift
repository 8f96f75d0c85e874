import LineEditor
public import ShellRuntime
public import ShellValues

/// The settings of the prompt: what `Get-PSReadLineOption` writes and `Set-PSReadLineOption` changes. One per session.
public final class PromptOptions: NetObject {
    public var editMode: EditMode = .emacs { didSet { changed(self) } }
    public var continuationPrompt: String? = ">> " { didSet { changed(self) } }
    public var extraPromptLineCount: Int32 = 0 { didSet { changed(self) } }
    /// Nil lets every line into the history; else a script block, or the object that stands for the standard rule.
    public var addToHistoryHandler: Value = .object(StandardHistoryRule()) { didSet { changed(self) } }
    public var commandValidationHandler: Value = .null
    public var historyNoDuplicates = true { didSet { changed(self) } }
    public var maximumHistoryCount: Int32 = 4096 { didSet { changed(self) } }
    public var maximumKillRingCount: Int32 = 10 { didSet { changed(self) } }
    public var historySearchCursorMovesToEnd = false { didSet { changed(self) } }
    public var showToolTips = true { didSet { changed(self) } }
    public var dingTone: Int32 = 1221
    public var dingDuration: Int32 = 50
    public var bellStyle: BellStyle = .audible { didSet { changed(self) } }
    public var completionQueryItems: Int32 = 100 { didSet { changed(self) } }
    public var wordDelimiters: String? = PromptOptions.standardDelimiters { didSet { changed(self) } }
    public var historySearchCaseSensitive = false { didSet { changed(self) } }
    public var viModeIndicator: ViModeStyle = .none { didSet { changed(self) } }
    public var viModeChangeHandler: Value = .null { didSet { changed(self) } }
    public var historySavePath: String? { didSet { changed(self) } }
    public var historySaveStyle: HistorySaveStyle = .saveIncrementally { didSet { changed(self) } }
    public var predictionSource: PredictionSource = .historyAndPlugin { didSet { changed(self) } }
    /// Kept by the editor, since a key switches it, too.
    public var predictionViewStyle: PredictionViewStyle {
        get { editor.predictionViewStyle == .list ? .listView : .inlineView }
        set { editor.predictionViewStyle = newValue == .listView ? .list : .inline }
    }
    public var ansiEscapeTimeout: Int32 = 100 { didSet { changed(self) } }
    /// The end of the prompt that turns to the error colour; a second text takes its place then. Nil: found in the prompt.
    public var promptText: [String]? { didSet { changed(self) } }
    /// What stands for it while it is nil; found in the prompt by whoever shows it.
    public var promptEnd = ""
    public var terminateOrphanedConsoleApps = false
    public var screenReaderModeEnabled = false { didSet { changed(self) } }
    public var colours: PromptColours = .dark { didSet { changed(self) } }
    /// Commands whose script blocks are not checked before they run.
    var commandsToValidate: Value = .object(
        ListObject(ContiguousArray(PromptOptions.unchecked.map { .string($0) }), type: PromptTypes.textSet))

    /// Whether the letters are vi's commands just now.
    public var isViCommandMode = false
    private let editor: EditorSettings

    init(editor: EditorSettings) {
        self.editor = editor
        super.init()
    }

    /// Called when a setting got a new value.
    public var changed: (PromptOptions) -> Void = { _ in }
    /// Runs work of a key's script and answers what it showed meanwhile.
    public var capture: (() -> Void) -> String = { work in
        work()
        return ""
    }

    public override var type: NetType { PromptTypes.options }

    private static let key = "PromptOptions"

    /// The options of a session.
    public static func of(_ engine: Engine) -> PromptOptions {
        if let known = engine.services[key] as? PromptOptions { return known }
        let editor = EditorService.settings(engine)
        let made = PromptOptions(editor: editor)
        made.historySavePath = HistoryPlace.path(engine.host.environment)
        engine.services[key] = made
        made.changed = { EditorBridge.apply($0, to: editor) }
        EditorBridge.apply(made, to: editor)
        return made
    }

    /// PSReadLine's characters that part words.
    public static let standardDelimiters = ";:,.[]{}()/\\|!?^&*-=+'\"–—―"

    private static let unchecked = [
        "ForEach-Object", "%", "Invoke-Command", "icm", "Measure-Command", "New-Module", "nmo", "Register-EngineEvent",
        "Register-ObjectEvent", "Register-WMIEvent", "Set-PSBreakpoint", "sbp", "Start-Job", "sajb", "Trace-Command",
        "trcm",
        "Use-Transaction", "Where-Object", "?", "where",
    ]
}

/// The rule of the history that is in force unless a script gives one.
public final class StandardHistoryRule: NetObject {
    public override var type: NetType { PromptTypes.historyHandler }
    public override func netText(_ interpreter: (any Interpreter)?) -> String {
        "System.Func`2[System.String,System.Object]"
    }
}
