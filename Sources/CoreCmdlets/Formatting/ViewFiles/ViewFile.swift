import ShellFormatting

/// Makes views of a `.ps1xml` file.
struct ViewFile {
    private let root: MarkupElement
    private let controls: [String: MarkupElement]
    private let selections: [String: [String]]
    /// What is wrong with views that cannot be used, with the place of each.
    private(set) var problems: [(place: String, message: String)] = []
    private(set) var views: [ViewDefinition] = []

    /// - Throws: `MarkupFailure` when the text is no markup.
    init(_ text: String) throws {
        root = try MarkupReader.read(text)
        controls = ViewFile.controls(root)
        selections = ViewFile.selections(root)
        for (index, element) in (root["ViewDefinitions"]?.all("View") ?? []).enumerated() { add(element, index + 1) }
    }

    private static func controls(_ root: MarkupElement) -> [String: MarkupElement] {
        var found: [String: MarkupElement] = [:]
        for control in root["Controls"]?.all("Control") ?? [] {
            if let name = control.value("Name"), let body = control["CustomControl"] { found[name] = body }
        }
        return found
    }

    private static func selections(_ root: MarkupElement) -> [String: [String]] {
        var found: [String: [String]] = [:]
        for set in root["SelectionSets"]?.all("SelectionSet") ?? [] {
            if let name = set.value("Name") { found[name] = set["Types"]?.all("TypeName").map(\.trimmed) ?? [] }
        }
        return found
    }

    private mutating func add(_ element: MarkupElement, _ number: Int) {
        let place = "/Configuration/ViewDefinitions/View[\(number)]"
        guard let name = element.value("Name") else { return report(place, "Name") }
        guard let selected = element["ViewSelectedBy"] else { return report(place, "ViewSelectedBy") }
        let reader = ViewReader(controls: controls, selections: selections)
        guard let body = reader.body(element) else { return report(place, "TableControl") }
        views.append(
            ViewDefinition(
                name, types: reader.types(selected), group: element["GroupBy"].flatMap(reader.group),
                outOfBand: element["OutOfBand"] != nil, body: body))
    }

    private mutating func report(_ place: String, _ missing: String) {
        problems.append((place, "The view cannot be loaded."))
        problems.append((place, "Node \(missing) is missing."))
    }
}
