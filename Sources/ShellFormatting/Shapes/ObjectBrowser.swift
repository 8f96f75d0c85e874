import ShellValues

/// Draws an object as a class with its properties, level by level.
struct ObjectBrowser {
    private let base: ShapeBase
    private let limit: Int

    init(_ base: ShapeBase) {
        self.base = base
        self.limit = base.context.enumerationLimit
    }

    private var context: FormatContext { base.context }
    /// Objects that refer to themselves end here.
    private static let deepest = 500

    func pieces(_ target: Value) -> [TextPiece] {
        let depth: Int = min(base.options.depth, ObjectBrowser.deepest)
        if ScalarTypes.contains(target) { return leaf(target) }
        if let items: ContiguousArray<Value> = DisplayText.elements(target) {
            return enumeration(items, level: 0, depth: depth)
        }
        return object(target, base.options.properties, level: 0, depth: depth)
    }

    private func object(_ target: Value, _ parameters: [PropertyParameter], level: Int, depth: Int) -> [TextPiece] {
        var pieces: [TextPiece] = [.text("class " + className(target)), .newLine, .text("{"), .newLine]
        var inner: [TextPiece] = []
        for property: ActiveProperty in ActiveProperties.choose(parameters, target, context) {
            inner.append(.text(property.source.name + " = "))
            inner.append(contentsOf: value(property, of: target, level: level, depth: min(property.parameter?.depth ?? depth, ObjectBrowser.deepest)))
        }
        pieces.append(indented(inner))
        pieces.append(contentsOf: [.text("}"), .newLine])
        return pieces
    }

    private func className(_ target: Value) -> String {
        let name: String = ObjectView.typeName(target)
        return name.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? name
    }

    private func value(_ property: ActiveProperty, of target: Value, level: Int, depth: Int) -> [TextPiece] {
        let value: Value
        do {
            value = try property.source.value(of: target, context) ?? .null
        } catch {
            return leaf(.string(base.options.displaysErrors ? "#ERR" : ""))
        }
        if let items: ContiguousArray<Value> = DisplayText.elements(value) {
            return [.newLine, indented(enumeration(items, level: level + 1, depth: depth))]
        }
        if value.isNull || isLeaf(value, level, depth) { return leaf(value) }
        return [.newLine, indented(object(value, [], level: level + 1, depth: depth))]
    }

    private func enumeration(_ items: ContiguousArray<Value>, level: Int, depth: Int) -> [TextPiece] {
        var inner: [TextPiece] = []
        for (index, item): (Int, Value) in items.enumerated() {
            if limit >= 0, index == limit {
                inner.append(contentsOf: leaf(.string("…")))
                break
            }
            inner.append(contentsOf: element(item, level: level, depth: depth))
        }
        return [.text("["), .newLine, indented(inner), .text("]"), .newLine, .newLine]
    }

    private func element(_ item: Value, level: Int, depth: Int) -> [TextPiece] {
        if isLeaf(item, level, depth) { return leaf(item) }
        if let items: ContiguousArray<Value> = DisplayText.elements(item) {
            return [.newLine, indented(enumeration(items, level: level + 1, depth: depth))]
        }
        return object(item, [], level: level + 1, depth: depth)
    }

    private func isLeaf(_ value: Value, _ level: Int, _ depth: Int) -> Bool {
        level >= depth || value.isNull || ScalarTypes.contains(value)
    }

    private func leaf(_ value: Value) -> [TextPiece] { [.text(DisplayText.of(value, context)), .newLine] }

    private func indented(_ pieces: [TextPiece]) -> TextPiece { .frame(TextFrame(left: 2), pieces) }
}
