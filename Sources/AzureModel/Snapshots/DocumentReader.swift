/// The way to a value in a document; its text is made only when something is wrong.
indirect enum DocumentPath: Sendable {
    case root
    case member(DocumentPath, String)
    case item(DocumentPath, Int)

    var text: String {
        switch self {
        case .root: return ""
        case .item(let list, let index): return "\(list.text)[\(index)]"
        case .member(let object, let name):
            let front = object.text
            return front.isEmpty ? name : "\(front).\(name)"
        }
    }
}

/// A value of a document and where it stands.
struct DocumentReader {
    let value: ModelDocument
    let path: DocumentPath

    func failure(_ message: String) -> SnapshotFailure {
        SnapshotFailure(path: path.text, message: message)
    }

    private func unexpected(_ wanted: String) -> SnapshotFailure {
        failure("This should be \(wanted), but it is \(value.kind).")
    }

    func text() throws(SnapshotFailure) -> String {
        guard case .text(let text) = value else { throw unexpected("a text") }
        return text
    }

    func number() throws(SnapshotFailure) -> Int {
        guard case .number(let number) = value else { throw unexpected("a whole number") }
        return number
    }

    func items() throws(SnapshotFailure) -> [DocumentReader] {
        guard case .list(let items) = value else { throw unexpected("a list") }
        return items.indices.map { DocumentReader(value: items[$0], path: .item(path, $0)) }
    }

    /// The object, if it has no other members than those known.
    func object(_ known: [String]) throws(SnapshotFailure) -> ObjectReader {
        guard case .object(let members) = value else { throw unexpected("an object") }
        var values: [String: ModelDocument] = [:]
        for member in members {
            let place = DocumentReader(value: member.value, path: .member(path, member.name))
            guard known.contains(member.name) else {
                throw place.failure("Nothing of that name is known here. Known are: \(known.joined(separator: ", ")).")
            }
            guard values.updateValue(member.value, forKey: member.name) == nil else {
                throw place.failure("This is there twice.")
            }
        }
        return ObjectReader(values: values, path: path)
    }
}

/// The members of an object by name.
struct ObjectReader {
    private let values: [String: ModelDocument]
    private let path: DocumentPath

    init(values: [String: ModelDocument], path: DocumentPath) {
        self.values = values
        self.path = path
    }

    func member(_ name: String) -> DocumentReader? {
        values[name].map { DocumentReader(value: $0, path: .member(path, name)) }
    }

    func failure(_ name: String, _ message: String) -> SnapshotFailure {
        SnapshotFailure(path: DocumentPath.member(path, name).text, message: message)
    }

    private func needed(_ name: String) throws(SnapshotFailure) -> DocumentReader {
        guard let member = member(name) else { throw failure(name, "This is missing.") }
        return member
    }

    func text(_ name: String) throws(SnapshotFailure) -> String { try needed(name).text() }
    func number(_ name: String) throws(SnapshotFailure) -> Int { try needed(name).number() }
    func optional(_ name: String) throws(SnapshotFailure) -> String? { try member(name)?.text() }

    /// The items of a list; none when the list is missing.
    func items(_ name: String) throws(SnapshotFailure) -> [DocumentReader] { try member(name)?.items() ?? [] }

    func texts(_ name: String) throws(SnapshotFailure) -> [String] {
        var texts: [String] = []
        for item in try items(name) { texts.append(try item.text()) }
        return texts
    }

    /// One of the words of an enumeration.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: String, _: Choice.Type
    ) throws(SnapshotFailure) -> Choice where Choice.RawValue == String {
        let text = try text(name)
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw failure(name, "'\(text)' is not one of: \(known).")
    }

    func address(_ name: String) throws(SnapshotFailure) -> IPv4Address {
        let text = try text(name)
        guard let address = IPv4Address(text) else { throw failure(name, "'\(text)' is not an IP address.") }
        return address
    }

    func guid(_ name: String) throws(SnapshotFailure) -> String {
        let text = try text(name)
        guard Self.isGuid(text) else { throw failure(name, "'\(text)' is not a GUID.") }
        return text
    }

    func location() throws(SnapshotFailure) -> Location {
        let name = try text("location")
        return try at("location") { () throws(ModelFailure) in try LocationCatalog.location(named: name) }
    }

    /// Does a part of the work; what the model refuses is the fault of that member.
    func at<Result>(_ name: String, _ work: () throws(ModelFailure) -> Result) throws(SnapshotFailure) -> Result {
        do {
            return try work()
        } catch {
            throw failure(name, error.message)
        }
    }

    private static func isGuid(_ text: String) -> Bool {
        let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12]
            && groups.allSatisfy { $0.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit } }
    }
}
