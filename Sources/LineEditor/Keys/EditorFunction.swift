/// A function of the editor under the name that PSReadLine gives it.
public struct EditorFunction: Hashable, Sendable {
    public let name: String
    public let command: EditorCommand
    public let group: KeyGroup
    /// A short sentence for help and documents, without a full stop.
    public let summary: String

    /// The function of a name, whatever the case; nil when there is none.
    public static func named(_ name: String) -> EditorFunction? {
        byName[name.lowercased()]
    }

    /// Every function, in the order of the groups.
    public static let all: [EditorFunction] =
        basic + killing + movement + history + completion + prediction + selection + miscellaneous

    private static let byName: [String: EditorFunction] = Dictionary(
        all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

    /// The first function of a command, which gives keys without a name of PSReadLine's theirs.
    static func first(of command: EditorCommand) -> EditorFunction? { all.first { $0.command == command } }

    static func make(
        _ name: String, _ command: EditorCommand, _ group: KeyGroup, _ summary: String
    ) -> EditorFunction {
        EditorFunction(name: name, command: command, group: group, summary: summary)
    }
}
