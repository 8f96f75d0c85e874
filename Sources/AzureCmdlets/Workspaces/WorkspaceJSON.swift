import AzureModel
import JSONText

/// Workspace documents as JSON and back.
enum WorkspaceJSON {
    /// The text of a file: two blanks a level, a line end at the end.
    static func text(of workspace: Workspace) -> String {
        json(workspace.document).written(.readable) + "\n"
    }

    static func workspace(in text: String) throws(SnapshotFailure) -> Workspace {
        let value: JSONValue
        do {
            value = try JSONParser.parse(text)
        } catch {
            throw SnapshotFailure(path: "", message: "This is no JSON. \(place(error.offset, in: text)): \(error.message).")
        }
        return try Workspace(document: document(value))
    }

    private static func json(_ document: ModelDocument) -> JSONValue {
        switch document {
        case .text(let text): return .string(text)
        case .number(let number): return .int(number)
        case .flag(let flag): return .bool(flag)
        case .list(let items): return .array(items.map(json))
        case .object(let members):
            var object = JSONObject()
            for member in members { object[member.name] = json(member.value) }
            return .object(object)
        }
    }

    /// The document in a value. A member that is null counts as missing. The depth is what the parser allows.
    private static func document(_ value: JSONValue) throws(SnapshotFailure) -> ModelDocument {
        switch value {
        case .null: throw SnapshotFailure(path: "", message: "Null cannot stand here.")
        case .bool(let flag): return .flag(flag)
        case .string(let text): return .text(text)
        case .number(let digits):
            if let number = value.int { return .number(number) }
            throw SnapshotFailure(path: "", message: "\(digits) is not a whole number.")
        case .array(let items): return .list(try list(items))
        case .object(let object): return .object(try members(object))
        }
    }

    private static func list(_ values: [JSONValue]) throws(SnapshotFailure) -> [ModelDocument] {
        var items: [ModelDocument] = []
        for (index, value) in values.enumerated() {
            do { items.append(try document(value)) } catch { throw error.inside("[\(index)]") }
        }
        return items
    }

    private static func members(_ object: JSONObject) throws(SnapshotFailure) -> [ModelMember] {
        var members: [ModelMember] = []
        for (name, value) in object.members where value != .null {
            do { members.append(ModelMember(name, try document(value))) } catch { throw error.inside(name) }
        }
        return members
    }

    /// Line and column of a byte, counted from one.
    private static func place(_ offset: Int, in text: String) -> String {
        let before = text.utf8.prefix(offset)
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { before.index(after: $0) } ?? before.startIndex
        return "Line \(line), column \(before[start...].count + 1)"
    }
}

extension SnapshotFailure {
    fileprivate func inside(_ step: String) -> SnapshotFailure {
        let isNext = path.isEmpty || path.hasPrefix("[")
        return SnapshotFailure(path: isNext ? step + path : "\(step).\(path)", message: message)
    }
}
