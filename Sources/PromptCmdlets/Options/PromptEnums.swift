public import ShellValues

/// An enumeration of PSReadLine's, in Swift and as a .NET type.
public protocol PromptEnum: CaseIterable, RawRepresentable<Int64>, Sendable {
    /// The full name of the .NET type.
    static var typeName: String { get }
    static var netType: NetType { get }
    /// The name of a value in .NET's spelling.
    var name: String { get }
}

extension PromptEnum {
    /// The value as scripts see it.
    public var value: Value { .object(EnumObject(rawValue, type: Self.netType)) }

    /// The value behind a script's; nil for anything else.
    public init?(_ value: Value) {
        guard let object = value.asObject as? EnumObject, object.type === Self.netType else { return nil }
        self.init(rawValue: object.raw)
    }

    /// In Swift `inlineView`, in .NET `InlineView`.
    public var name: String {
        let text = String(describing: self)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    static func makeType() -> NetType {
        let pairs = allCases.map { ($0.name, $0.rawValue) }
        return NetType(
            "Microsoft.PowerShell." + typeName, kind: .enumeration, base: .enumType, interfaces: [.comparable],
            declare: { _ in TypeDeclaration(enumeration: EnumDeclaration(pairs)) })
    }
}

/// Whose keys edit.
public enum EditMode: Int64, PromptEnum {
    case windows = 0
    case emacs, vi
    public static let typeName = "EditMode"
    public static let netType = makeType()
}

/// How vi's command mode is shown.
public enum ViModeStyle: Int64, PromptEnum {
    case none = 0
    case prompt, cursor, script
    public static let typeName = "ViModeStyle"
    public static let netType = makeType()
}

/// The half of vi's keys that is in force.
public enum ViMode: Int64, PromptEnum {
    case insert = 0
    case command
    public static let typeName = "ViMode"
    public static let netType = makeType()
}

/// What happens when a key can do nothing.
public enum BellStyle: Int64, PromptEnum {
    case none = 0
    case visual, audible
    public static let typeName = "BellStyle"
    public static let netType = makeType()
}

/// When lines are written to the history file.
public enum HistorySaveStyle: Int64, PromptEnum {
    case saveIncrementally = 0
    case saveAtExit, saveNothing
    public static let typeName = "HistorySaveStyle"
    public static let netType = makeType()
}

/// Where suggestions come from. The plug-in of this shell is the workspace.
public enum PredictionSource: Int64, PromptEnum {
    case none = 1
    case history = 2
    case plugin = 4
    case historyAndPlugin = 6
    public static let typeName = "PredictionSource"
    public static let netType = makeType()
    /// Values that contain another share its bits.
    public func contains(_ other: PredictionSource) -> Bool { rawValue & other.rawValue == other.rawValue }
}

/// How suggestions are shown.
public enum PredictionViewStyle: Int64, PromptEnum {
    case inlineView = 0
    case listView
    public static let typeName = "PredictionViewStyle"
    public static let netType = makeType()
}

/// What becomes of a line that was entered.
public enum AddToHistoryOption: Int64, PromptEnum {
    case skipAdding = 0
    case memoryOnly, memoryAndFile
    public static let typeName = "AddToHistoryOption"
    public static let netType = makeType()
}
