import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

/// Members behind `.`, `?.` and `::`.
struct MemberCompleter {
    private let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    func propose(_ cursor: CursorText, _ text: String) -> Proposal? {
        var start = cursor.cursor
        while start > 0, MemberCompleter.isName(cursor.bytes[start - 1]) { start -= 1 }
        guard let (end, isStatic) = sign(cursor, start), end > 0, !MemberCompleter.isBlank(cursor.bytes[end - 1]) else { return nil }
        guard isExpression(cursor, end) else { return nil }
        let word = cursor.string(start..<cursor.cursor)
        guard let shape = Inference(engine, text).expression(endingAt: end, cursor) else {
            return Proposal(range: start..<cursor.cursor, items: [])
        }
        let found = items(shape, isStatic, word, text)
        // Behind anything but a variable PowerShell says that it knows of nothing by answering for the whole text.
        if found.isEmpty, !word.isEmpty, !endsInVariable(cursor, end) { return Proposal(range: 0..<text.utf8.count, items: []) }
        return Proposal(range: start..<cursor.cursor, items: found)
    }

    /// The end of the target and whether the sign is `::`.
    private func sign(_ cursor: CursorText, _ start: Int) -> (Int, Bool)? {
        guard start > 0 else { return nil }
        if start > 1, cursor.bytes[start - 1] == 0x3A, cursor.bytes[start - 2] == 0x3A { return (start - 2, true) }
        guard cursor.bytes[start - 1] == UInt8(ascii: ".") else { return nil }
        if start > 1, cursor.bytes[start - 2] == UInt8(ascii: "?") { return (start - 2, false) }
        return (start - 1, false)
    }

    /// Whether what ends here can be an expression: a closing bracket, a quote, or a variable.
    private func isExpression(_ cursor: CursorText, _ end: Int) -> Bool {
        if ")]}'\"".utf8.contains(cursor.bytes[end - 1]) { return true }
        let source = cursor.string(0..<end)
        guard let last = Parser.parse(source).tokens.last(where: { $0.kind != .endOfInput }) else { return false }
        return last.kind == .variable || last.flags.contains(.memberName)
    }

    private func endsInVariable(_ cursor: CursorText, _ end: Int) -> Bool {
        cursor.tokens.contains { $0.kind == .variable && Int($0.span.end) == end }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F || byte >= 0x80
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    private func items(_ shape: Shape, _ isStatic: Bool, _ word: String, _ text: String) -> [CompletionItem] {
        var shape = shape
        shape.isStatic = isStatic
        var members = MemberNames.of(shape, engine)
        if let user = shape.userType { members = userMembers(user, isStatic, text) }
        let offered = members.methods.filter { Typed.begins($0, word) && !MemberCompleter.isAccessor($0) }
        let methods = Typed.sorted(Set(offered))
        return properties(members.properties, shape, word).map { CompletionItem($0, kind: .property) }
            + methods.map { CompletionItem($0 + "(", list: $0, kind: .method) }
    }

    /// Methods behind properties and operators, which nobody writes.
    private static func isAccessor(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("get_") || name.hasPrefix("set_") || name.hasPrefix("op_")
    }

    /// Keys in their order, other properties by name.
    private func properties(_ names: [String], _ shape: Shape, _ word: String) -> [String] {
        var seen: Set<String> = []
        let fitting = names.filter { Typed.begins($0, word) && seen.insert(CaseFolding.fold($0)).inserted }
        if let enumeration = shape.type?.members.declaration.enumeration, shape.isStatic {
            return Typed.sorted(enumeration.names.filter { Typed.begins($0, word) })
        }
        let own = fitting.filter { shape.names.contains($0) }
        return own + Typed.sorted(fitting.filter { !shape.names.contains($0) })
    }

    /// Members of a class or enumeration that the text defines.
    private func userMembers(_ name: String, _ isStatic: Bool, _ text: String) -> MemberNames {
        var names = MemberNames()
        guard let node = DefinedNames.types(text).last(where: { CaseFolding.equal($0.name, name) }) else { return names }
        for member in node.members {
            switch member {
            case .property(let property):
                if node.kind == .enum ? isStatic : property.isStatic == isStatic { names.properties.append(property.name) }
            case .method(let method) where method.isStatic == isStatic && !method.isConstructor: names.methods.append(method.name)
            default: break
            }
        }
        if node.kind == .enum {
            names.methods += NetType.enumType.members.declaration.staticMethods.map(\.name)
            if isStatic { names.methods += NetType.object.members.declaration.staticMethods.map(\.name) + ["new"] }
        } else if isStatic {
            names.methods.append("new")
        }
        if !isStatic || node.kind != .enum {
            let object = NetType.object.members.declaration
            names.methods += isStatic ? object.staticMethods.map(\.name) : object.methods.map(\.name)
        }
        return names
    }
}
