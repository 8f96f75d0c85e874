import DotNetPrimitives
import ShellValues

/// A match that did not succeed.
final class FailedMatch: NetObject {
    override var type: NetType { .regexMatch }
    override func netText(_ interpreter: (any Interpreter)?) -> String { "" }
}

/// A match that knows its expression, so that it can go on to the next.
final class MatchObject: NetObject {
    let match: RegexMatch
    let regex: NetRegex

    init(_ match: RegexMatch, _ regex: NetRegex) {
        self.match = match
        self.regex = regex
    }

    override var type: NetType { .regexMatch }
    override func netText(_ interpreter: (any Interpreter)?) -> String { match.value }
}

/// Matches, groups and their collections as shell values.
enum MatchValues {
    static func match(_ match: RegexMatch?, _ regex: NetRegex) -> Value {
        match.map { .object(MatchObject($0, regex)) } ?? .object(FailedMatch())
    }

    static func collection(_ matches: [RegexMatch]) -> Value {
        let items = matches.map { Value.object(Box($0, type: .regexMatch)) }
        return .object(ListObject(ContiguousArray(items), type: RegexTypes.matches))
    }

    /// The match behind a value, whichever way it is kept.
    static func of(_ value: Value) -> RegexMatch? {
        (value.asObject as? MatchObject)?.match ?? value.boxed(RegexMatch.self)
    }

    static func group(_ group: RegexGroup) -> Value { .object(Box(group, type: .regexGroup)) }

    /// Replaces each match by what the script block in an argument makes of it.
    static func replace(_ call: MethodCall, _ regex: NetRegex, evaluator: Int, count: Int = -1) throws -> String {
        try regex.replace(call.text(0), count: count) { (match: RegexMatch) throws -> String in
            try Delegates.call(call, evaluator, [.object(Box(match, type: .regexMatch))]).text(call.interpreter)
        }
    }
}

/// The types around matches.
enum RegexTypes {
    static let evaluator = NetType("System.Text.RegularExpressions.MatchEvaluator", base: .delegate)

    static let matches = NetType(
        "System.Text.RegularExpressions.MatchCollection", interfaces: [.list, .collection, .enumerable],
        declare: { _ in
            TypeDeclaration(
                properties: [ListParts.count] + ListParts.state.filter { $0.name != "IsFixedSize" },
                methods: ListParts().indexing.filter { !$0.name.hasPrefix("set") }
                    + ListParts().copying.filter { $0.name == "CopyTo" }
                    + [ListParts().enumerating("System.Text.RegularExpressions.MatchCollection+Enumerator")])
        })

    static let groups = NetType(
        "System.Text.RegularExpressions.GroupCollection", interfaces: [.list, .collection, .enumerable],
        declare: { _ in groupCollection })

    static let captures = NetType(
        "System.Text.RegularExpressions.CaptureCollection", interfaces: [.list, .collection, .enumerable],
        declare: { _ in
            TypeDeclaration(
                properties: [ListParts.count], methods: ListParts().indexing.filter { !$0.name.hasPrefix("set") })
        })

    private static func named(_ value: Value, _ name: String) throws -> Value {
        for item in try ListParts.list(value).items {
            if let group = item.boxed(RegexGroup.self) {
                if group.name == name { return item }
            } else if name == "0" {
                return item
            }
        }
        return .object(FailedMatch())
    }

    private static var groupCollection: TypeDeclaration {
        let byName: (MethodCall) throws -> Value = { call in try named(call.target, call.text(0)) }
        let byNumber: (MethodCall) throws -> Value = { call in try named(call.target, String(call.int(0))) }
        return TypeDeclaration(
            properties: [
                ListParts.count,
                property("System.Object Keys") { target in
                    .strings(try ListParts.list(target).items.map { $0.boxed(RegexGroup.self)?.name ?? "0" })
                },
                property("System.Object Values") { target in .array(try ListParts.list(target).items) },
            ],
            methods: [
                method("System.Text.RegularExpressions.Group Item(int groupnum)", byNumber),
                method("System.Text.RegularExpressions.Group get_Item(int groupnum)", byNumber),
                method("System.Text.RegularExpressions.Group Item(string groupname)", byName),
                method("System.Text.RegularExpressions.Group get_Item(string groupname)", byName),
                method("bool ContainsKey(string key)") { call in
                    .bool(!(try named(call.target, call.text(0)).asObject is FailedMatch))
                },
            ])
    }

    static func capture(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            properties: [
                property("int Index") { target in .number(MatchValues.of(target)?.index ?? group(target)?.index ?? 0) },
                property("int Length") { target in .number(MatchValues.of(target)?.length ?? group(target)?.length ?? 0) },
                property("string Value") { target in .string(text(target)) },
            ],
            methods: [method("string ToString()") { call in .string(text(call.target)) }])
    }

    static func text(_ value: Value) -> String { MatchValues.of(value)?.value ?? group(value)?.value ?? "" }

    private static func group(_ value: Value) -> RegexGroup? { value.boxed(RegexGroup.self) }

    static func groupMembers(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(properties: [
            property("bool Success") { target in
                .bool(MatchValues.of(target) != nil || group(target)?.success ?? false)
            },
            property("string Name") { target in .string(group(target)?.name ?? "0") },
            property("System.Text.RegularExpressions.CaptureCollection Captures") { target in
                let isThere = MatchValues.of(target) != nil || group(target)?.success ?? false
                return .object(ListObject(isThere ? [target] : [], type: captures))
            },
        ])
    }

    static func match(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            properties: [
                property("System.Text.RegularExpressions.GroupCollection Groups") { target in groupsOf(target) },
            ],
            methods: [
                method("System.Text.RegularExpressions.Match NextMatch()") { call in
                    guard let match = MatchValues.of(call.target) else { return call.target }
                    guard let regex = (call.target.asObject as? MatchObject)?.regex else { return .object(FailedMatch()) }
                    return MatchValues.match(try regex.match(after: match), regex)
                },
                method("string Result(string replacement)") { call in
                    guard let object = call.target.asObject as? MatchObject else { return .string("") }
                    return .string(try object.regex.replace(object.match.value, with: call.text(0)))
                },
            ],
            staticProperties: [constant("System.Text.RegularExpressions.Match Empty", .object(FailedMatch()))])
    }

    private static func groupsOf(_ target: Value) -> Value {
        guard let match = MatchValues.of(target) else { return .object(ListObject([target], type: groups)) }
        var items: ContiguousArray<Value> = [target]
        for group in match.groups.dropFirst() { items.append(MatchValues.group(group)) }
        return .object(ListObject(items, type: groups))
    }
}
