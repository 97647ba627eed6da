// Figures in DrawingML: pictures as parts of the archive, drawings as shapes that stay sharp at any size.
#include <algorithm>
#include <cmath>

#include "platform/formats/document/docx/body.hpp"
#include "platform/formats/document/outline.hpp"
#include "platform/formats/document/picture.hpp"

namespace jamsides::formats::document::docx {
namespace {

constexpr char const* main_part = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr char const* picture_part = "http://schemas.openxmlformats.org/drawingml/2006/picture";
constexpr char const* group_part = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";

long units(double millimetres) { return std::lround(millimetres * 36000); }

void extent(pugi::xml_node node, double width, double height) {
    node.append_attribute("cx") = units(width);
    node.append_attribute("cy") = units(height);
}

pugi::xml_node graphic(pugi::xml_node frame, char const* kind) {
    auto made = frame.append_child("a:graphic");
    made.append_attribute("xmlns:a") = main_part;
    auto content = made.append_child("a:graphicData");
    content.append_attribute("uri") = kind;
    return content;
}

void placed(pugi::xml_node properties, double width, double height) {
    auto place = properties.append_child("a:xfrm");
    auto offset = place.append_child("a:off");
    offset.append_attribute("x") = 0;
    offset.append_attribute("y") = 0;
    extent(place.append_child("a:ext"), width, height);
}

void coloured(pugi::xml_node node, std::string const& colour) {
    if (colour.size() != 7) {
        node.append_child("a:noFill");
        return;
    }
    node.append_child("a:solidFill").append_child("a:srgbClr").append_attribute("val") = colour.c_str() + 1;
}

// Says that a reader misses nothing without it.
void decorative(pugi::xml_node properties) {
    auto list = properties.append_child("a:extLst");
    auto extension = list.append_child("a:ext");
    extension.append_attribute("uri") = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
    auto mark = extension.append_child("adec:decorative");
    mark.append_attribute("xmlns:adec") = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    mark.append_attribute("val") = 1;
}

void outline(pugi::xml_node geometry, Drawing const& drawing, Path const& path) {
    for (auto const* empty : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"}) geometry.append_child(empty);
    auto shape = geometry.append_child("a:pathLst").append_child("a:path");
    shape.append_attribute("w") = std::lround(drawing.width * 1000);
    shape.append_attribute("h") = std::lround(drawing.height * 1000);
    for (auto const& step : read_outline(path.outline)) {
        static constexpr char const* names[] = {"a:moveTo", "a:lnTo", "a:cubicBezTo", "a:close"};
        auto node = shape.append_child(names[step.kind]);
        int points = step.kind == Step::curve ? 3 : step.kind == Step::close ? 0 : 1;
        for (int i = 0; i < points; ++i) {
            auto point = node.append_child("a:pt");
            point.append_attribute("x") = std::lround(step.x[i] * 1000);
            point.append_attribute("y") = std::lround(step.y[i] * 1000);
        }
    }
}

}  // namespace

pugi::xml_node Body::inline_frame(pugi::xml_node run, double width, double height,
                                  std::string const& alternative) {
    auto frame = run.append_child("w:drawing").append_child("wp:inline");
    for (auto const* side : {"distT", "distB", "distL", "distR"}) frame.append_attribute(side) = 0;
    extent(frame.append_child("wp:extent"), width, height);
    auto properties = frame.append_child("wp:docPr");
    properties.append_attribute("id") = ++pictures_;
    properties.append_attribute("name") = ("Figure " + std::to_string(pictures_)).c_str();
    properties.append_attribute("descr") = legible(alternative).c_str();
    if (alternative.empty()) decorative(properties);
    return frame;
}

bool Body::picture(pugi::xml_node run, Picture const& picture, double width, std::string const& alternative) {
    auto size = picture_size(picture.bytes);
    if (!size) return false;
    double height = width * size->height / size->width;
    auto name = "media/picture" + std::to_string(media.size() + 1) + (size->png ? ".png" : ".jpeg");
    media.emplace_back("word/" + name, picture.bytes);
    auto made = graphic(inline_frame(run, width, height, alternative), picture_part).append_child("pic:pic");
    made.append_attribute("xmlns:pic") = picture_part;
    auto head = made.append_child("pic:nvPicPr");
    auto label = head.append_child("pic:cNvPr");
    label.append_attribute("id") = pictures_;
    label.append_attribute("name") = ("Figure " + std::to_string(pictures_)).c_str();
    head.append_child("pic:cNvPicPr");
    auto fill = made.append_child("pic:blipFill");
    fill.append_child("a:blip").append_attribute("r:embed") = relate("image", name, false).c_str();
    fill.append_child("a:stretch").append_child("a:fillRect");
    auto properties = made.append_child("pic:spPr");
    placed(properties, width, height);
    auto box = properties.append_child("a:prstGeom");
    box.append_attribute("prst") = "rect";
    box.append_child("a:avLst");
    return true;
}

void Body::drawing(pugi::xml_node run, Drawing const& drawing, double width, std::string const& alternative) {
    double height = width * drawing.height / drawing.width;
    auto choice = run.append_child("mc:AlternateContent").append_child("mc:Choice");
    choice.append_attribute("Requires") = "wpg";
    auto group =
        graphic(inline_frame(choice, width, height, alternative), group_part).append_child("wpg:wgp");
    group.append_child("wpg:cNvGrpSpPr");
    auto place = group.append_child("wpg:grpSpPr");
    placed(place, width, height);
    auto inside = place.child("a:xfrm").append_child("a:chOff");
    inside.append_attribute("x") = 0;
    inside.append_attribute("y") = 0;
    extent(place.child("a:xfrm").append_child("a:chExt"), width, height);
    int number = 0;
    for (auto const& path : drawing.paths) {
        auto shape = group.append_child("wps:wsp");
        auto label = shape.append_child("wps:cNvPr");
        label.append_attribute("id") = pictures_ * 100 + ++number;
        label.append_attribute("name") = ("Path " + std::to_string(number)).c_str();
        shape.append_child("wps:cNvSpPr");
        auto properties = shape.append_child("wps:spPr");
        placed(properties, width, height);
        outline(properties.append_child("a:custGeom"), drawing, path);
        coloured(properties, path.fill);
        auto line = properties.append_child("a:ln");
        if (!path.stroke.empty())
            line.append_attribute("w") = units(path.stroke_width * width / drawing.width);
        coloured(line, path.stroke);
        shape.append_child("wps:bodyPr");
    }
}

void Body::operator()(Figure const& figure) {
    double width = std::clamp(figure.width, 1.0, 154.0);
    auto frame = paragraph("Figure");
    if (auto const* one = std::get_if<Drawing>(&figure.image)) {
        if (one->width > 0 && one->height > 0)
            drawing(frame.append_child("w:r"), *one, width, figure.alternative);
    } else if (!picture(frame.append_child("w:r"), std::get<Picture>(figure.image), width,
                        figure.alternative)) {
        run(frame, {figure.alternative, false, true});
    }
    if (!figure.caption.empty()) runs(paragraph("FigureText"), figure.caption);
}

}  // namespace jamsides::formats::document::docx
