<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc" xmlns:se="http://www.opengis.net/se" version="1.1.0">
<NamedLayer><se:Name>low_use</se:Name><UserStyle><se:Name>low_use</se:Name><se:FeatureTypeStyle>
<se:Rule><se:Name>low_use</se:Name><se:Description><se:Title>{low_use}</se:Title></se:Description><se:PolygonSymbolizer><se:Fill><se:SvgParameter name="fill">#d8963c</se:SvgParameter><se:SvgParameter name="fill-opacity">0.35</se:SvgParameter></se:Fill><se:Stroke><se:SvgParameter name="stroke">#965c14</se:SvgParameter><se:SvgParameter name="stroke-width">1.79</se:SvgParameter></se:Stroke></se:PolygonSymbolizer></se:Rule>
</se:FeatureTypeStyle></UserStyle></NamedLayer>
</StyledLayerDescriptor>
