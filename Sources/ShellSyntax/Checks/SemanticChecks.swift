import Diagnostics

/// What a parser may ask about types.
public protocol TypeNameOracle: Sendable {
    /// Whether a type name (as written, without brackets) is known to the session.
    func exists(_ name: TypeName) -> Bool
}

/// Every type exists: the answer when nothing is known of types.
public struct EveryTypeExists: TypeNameOracle {
    public init() {}
    public func exists(_ name: TypeName) -> Bool { true }
}

/// Errors that need the whole tree.
enum SemanticChecks {
    static func check(_ block: ScriptBlockNode, _ source: SourceText, _ types: any TypeNameOracle, _ bag: inout DiagnosticBag) {}
}
