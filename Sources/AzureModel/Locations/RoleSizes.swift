/// The role sizes of 2015, in the order the service lists them.
enum RoleSizes {
    static func listed(for features: LocationFeatures, machines: Bool) -> [String] {
        var sizes: [String] = features.contains(.computeIntensive) ? ["A10", "A11"] : []
        sizes += ["A5", "A6", "A7"]
        if features.contains(.computeIntensive) { sizes += ["A8", "A9"] }
        if machines { sizes += ["Basic_A0", "Basic_A1", "Basic_A2", "Basic_A3", "Basic_A4"] }
        sizes += ["ExtraLarge", "ExtraSmall", "Large", "Medium", "Small"]
        if features.contains(.sizesD) { sizes += numbered("Standard_D") }
        if machines, features.contains(.sizesDS) { sizes += numbered("Standard_DS") }
        if features.contains(.sizesG) { sizes += (1...5).map { "Standard_G\($0)" } }
        return sizes
    }

    private static func numbered(_ series: String) -> [String] {
        ["1", "11", "12", "13", "14", "2", "3", "4"].map { series + $0 }
    }
}
